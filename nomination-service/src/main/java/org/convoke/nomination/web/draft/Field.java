package org.convoke.nomination.web.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.convoke.nomination.web.screen.Words;

/// One thing to fill in, with what was typed so far and why that cannot be.
///
/// @param name as the form sends it
/// @param values typed or stored; several only where several can be ticked
/// @param choices for `CHOICE` and `TICKS`
public record Field(
        String name,
        String label,
        Kind kind,
        boolean required,
        List<String> values,
        List<Choice> choices,
        Optional<String> hint,
        Optional<String> error) {

    public enum Kind {
        TEXT,
        EMAIL,
        PHONE,
        DATE,
        NUMBER,
        AREA,
        CHOICE,
        TICK,
        TICKS;

        /// As inputs of HTML call it.
        public String type() {
            return switch (this) {
                case EMAIL -> "email";
                case PHONE -> "tel";
                case DATE -> "date";
                case NUMBER -> "number";
                case TEXT, AREA, CHOICE, TICK, TICKS -> "text";
            };
        }
    }

    /// What can be chosen.
    public record Choice(String value, String label) {
        public static List<Choice> of(Enum<?>... values) {
            return Arrays.stream(values)
                    .map(value -> new Choice(value.name(), Words.of(value)))
                    .toList();
        }
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String choice) {
        return values.contains(choice);
    }

    /// Of the element, for its label and its note.
    public String id() {
        return "f" + name.replaceAll("[^A-Za-z0-9]", "-");
    }
}
