package org.convoke.nomination.web.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.convoke.nomination.web.draft.Field.Kind;

/// How people read the names and types of a JSON Schema.
final class SchemaWords {
    /// From here on a text has more than one line.
    private static final int LINES = 1000;

    private static final String TWO_LETTERS = "^[A-Z]{2}$";

    /// What a tick says.
    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            Map.entry("accurate", "All that is said here is correct"),
            Map.entry("dataProtection", "The person agrees that these data are used for the project"),
            Map.entry("attendsAll", "The person will attend the whole project"),
            Map.entry("noPrivateBusiness", "The person will do no private business during the project"),
            Map.entry("returnsHome", "The person will return home after the project"),
            Map.entry("liability", "The person bears the consequences of their own acts"),
            Map.entry("employerConsents", "The employer releases the person for the whole project"),
            Map.entry("relevant", "Counts as experience for this project"),
            Map.entry("equivalent", "Equivalent to a university degree"),
            Map.entry("deviceChecked", "Camera, microphone and connection are tried out"),
            Map.entry("noneOfTheConditions", "None of the conditions below applies"),
            Map.entry("coverUnderstood", "What the insurance covers is understood"),
            Map.entry("noLiability", "It is understood that the organisers are not liable for illness"),
            Map.entry("fit", "Fit to travel and to attend an intensive programme"));

    private SchemaWords() {}

    /// In the order of the schema.
    static List<Map.Entry<String, JsonNode>> properties(JsonNode schema) {
        return List.copyOf(schema.path("properties").properties());
    }

    static boolean isRequired(JsonNode schema, String name) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(required -> required.asText().equals(name));
    }

    static String label(String name) {
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return STATEMENTS.getOrDefault(name, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    static String value(String value) {
        var words = value.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return value.equals("NGO") ? value : value.charAt(0) + words;
    }

    static Optional<String> note(JsonNode schema) {
        return schema.path("pattern").asText().equals(TWO_LETTERS)
                ? Optional.of("Two capital letters, as in LK")
                : Optional.ofNullable(schema.get("description")).map(JsonNode::asText);
    }

    static Kind kind(String name, JsonNode schema) {
        if (schema.has("items")) {
            return Kind.TICKS;
        }
        if (schema.has("enum")) {
            return Kind.CHOICE;
        }
        return switch (schema.path("type").asText("boolean")) {
            case "boolean" -> Kind.TICK;
            case "integer" -> Kind.NUMBER;
            default -> text(name, schema);
        };
    }

    private static Kind text(String name, JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return Kind.DATE;
        }
        if (schema.path("maxLength").asInt() >= LINES) {
            return Kind.AREA;
        }
        return name.endsWith("mail") ? Kind.EMAIL : name.endsWith("phone") ? Kind.PHONE : Kind.TEXT;
    }
}
