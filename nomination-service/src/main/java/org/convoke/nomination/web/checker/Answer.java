package org.convoke.nomination.web.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.convoke.nomination.web.screen.Words;

/// One line of a medical form as it was filled in.
public record Answer(String question, String words) {

    /// In the order of the form.
    static List<Answer> of(JsonNode content) {
        var answers = new ArrayList<Answer>();
        add(answers, "", content);
        return List.copyOf(answers);
    }

    private static void add(List<Answer> answers, String path, JsonNode part) {
        for (Map.Entry<String, JsonNode> field : part.properties()) {
            var name = Words.field(field.getKey());
            var question = path.isEmpty() ? name : path + ", " + name;
            if (field.getValue().isObject()) add(answers, question, field.getValue());
            else answers.add(new Answer(capital(question), words(field.getValue())));
        }
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Answer::words)
                    .collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) return value.booleanValue() ? "yes" : "no";
        var text = value.asText();
        return text.matches("[A-Z_]+") ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
