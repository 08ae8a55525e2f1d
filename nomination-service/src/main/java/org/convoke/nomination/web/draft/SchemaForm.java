package org.convoke.nomination.web.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.convoke.nomination.web.draft.Field.Choice;

/// A form as its JSON Schema has it, to be filled in: every field is named by its place in the content (RFC 6901), so
/// that what the schema finds wrong stands where it was typed.
///
/// @param errors by place
record SchemaForm(JsonNode schema, JsonNode content, Map<String, String> errors) {
    /// Empty rows at the end of a list.
    private static final int MORE = 2;

    /// A heading with the fields below it.
    public record Part(String title, Optional<String> note, Optional<String> error, List<Field> fields) {}

    List<Part> parts() {
        return SchemaWords.properties(schema).stream()
                .flatMap(property -> parts(property.getKey(), property.getValue()).stream())
                .toList();
    }

    private List<Part> parts(String name, JsonNode part) {
        var title = SchemaWords.label(name);
        var at = "/" + name;
        return part.at("/type").asText().equals("array") ? rows(title, at, part) : object(title, at, part);
    }

    private List<Part> rows(String title, String at, JsonNode part) {
        var most = part.at("/maxItems").asInt(Integer.MAX_VALUE);
        var rows = Math.min(content.at(at).size() + MORE, most);
        return IntStream.range(0, rows)
                .mapToObj(row -> object("%s %d".formatted(title, row + 1), at + "/" + row, part.get("items")))
                .flatMap(List::stream)
                .toList();
    }

    private List<Part> object(String title, String at, JsonNode part) {
        var fields = new ArrayList<Field>();
        var inner = new ArrayList<Part>();
        for (var property : SchemaWords.properties(part)) {
            var place = at + "/" + property.getKey();
            if (property.getValue().has("properties")) {
                var heading =
                        title + ": " + SchemaWords.label(property.getKey()).toLowerCase(Locale.ROOT);
                inner.addAll(object(heading, place, property.getValue()));
            } else {
                fields.add(field(place, property, SchemaWords.isRequired(part, property.getKey())));
            }
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part(title, SchemaWords.note(part), error(list(at)), List.copyOf(fields)));
        parts.addAll(inner);
        return parts;
    }

    /// What is wrong with a list as a whole stands above its first row.
    private static String list(String at) {
        return at.replaceFirst("/0$", "");
    }

    private Field field(String at, Map.Entry<String, JsonNode> property, boolean required) {
        var schema = property.getValue();
        return new Field(
                at,
                SchemaWords.label(property.getKey()),
                SchemaWords.kind(property.getKey(), schema),
                required,
                values(content.at(at)),
                choices(schema.has("items") ? schema.get("items") : schema),
                SchemaWords.note(schema),
                error(at));
    }

    private Optional<String> error(String at) {
        return Optional.ofNullable(errors.get(at));
    }

    private static List<String> values(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value.asText());
    }

    private static List<Choice> choices(JsonNode schema) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false)
                .map(value -> new Choice(value.asText(), SchemaWords.value(value.asText())))
                .toList();
    }
}
