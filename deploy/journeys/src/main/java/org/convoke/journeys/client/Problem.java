package org.convoke.journeys.client;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// An answer that says what is wrong (RFC 9457), as far as a story needs it.
public record Problem(String type, String title, int status, String detail, String rule, List<FieldError> errors) {

    public record FieldError(String field, String message) {}

    public Problem {
        rule = Objects.requireNonNullElse(rule, "");
        errors = Objects.requireNonNullElse(errors, List.of());
    }

    /// The answer itself as detail when it is no problem document.
    public static Problem of(int status, byte[] body) {
        try {
            return Json.read(body, Problem.class);
        } catch (RuntimeException notAProblem) {
            return new Problem("about:blank", "", status, new String(body, StandardCharsets.UTF_8), "", List.of());
        }
    }

    @Override
    public String toString() {
        var fields = errors.stream()
                .map(error -> " " + error.field() + ": " + error.message())
                .collect(Collectors.joining(";"));
        return (rule.isEmpty() ? "" : rule + " ") + detail + fields;
    }
}
