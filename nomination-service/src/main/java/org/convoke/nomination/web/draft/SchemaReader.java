package org.convoke.nomination.web.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import org.convoke.nomination.web.screen.Typed;

/// Makes the content of a form out of what was typed, as far as its schema says what is meant: what is no number stays
/// a text, so that it can be shown again with what is wrong about it. Rows that were left empty are left out.
record SchemaReader(Typed typed) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_ROWS = 100;

    ObjectNode read(JsonNode schema) {
        return object("", schema);
    }

    private ObjectNode object(String at, JsonNode schema) {
        var object = JSON.objectNode();
        for (var property : SchemaWords.properties(schema)) {
            var name = property.getKey();
            var wanted = SchemaWords.isRequired(schema, name);
            value(at + "/" + name, property.getValue(), wanted).ifPresent(value -> object.set(name, value));
        }
        for (var property : SchemaWords.properties(schema)) {
            denyUnticked(object, schema, property.getKey(), property.getValue());
        }
        return object;
    }

    /// A tick that was not set says no where the form has to know, once anything else is said.
    private static void denyUnticked(ObjectNode object, JsonNode schema, String name, JsonNode part) {
        var asked = part.path("type").asText().equals("boolean") && SchemaWords.isRequired(schema, name);
        if (asked && !object.isEmpty() && !object.has(name)) {
            object.put(name, false);
        }
    }

    private Optional<JsonNode> value(String at, JsonNode schema, boolean wanted) {
        if (schema.has("enum")) {
            return text(at);
        }
        return switch (schema.path("type").asText("boolean")) {
            case "object" -> Optional.<JsonNode>of(object(at, schema)).filter(found -> wanted || !found.isEmpty());
            case "array" ->
                Optional.<JsonNode>of(list(at, schema.get("items"))).filter(found -> wanted || !found.isEmpty());
            case "boolean" -> typed.text(at).map(_ -> BooleanNode.TRUE);
            case "integer" -> typed.text(at).map(SchemaReader::number);
            default -> text(at);
        };
    }

    private Optional<JsonNode> text(String at) {
        return typed.text(at).map(TextNode::valueOf);
    }

    private static JsonNode number(String text) {
        try {
            return IntNode.valueOf(Integer.parseInt(text));
        } catch (NumberFormatException _) {
            return TextNode.valueOf(text);
        }
    }

    private ArrayNode list(String at, JsonNode items) {
        var list = JSON.arrayNode();
        if (items.has("enum")) {
            typed.all(at).forEach(list::add);
            return list;
        }
        for (var row = 0; row < MOST_ROWS; row++) {
            var object = object(at + "/" + row, items);
            if (!object.isEmpty()) {
                list.add(object);
            }
        }
        return list;
    }
}
