package org.convoke.nomination.web.screen;

import org.convoke.webkit.Refused;

/// Why a form is not taken before anybody asks the rules about it.
public sealed interface FieldRefused extends Refused {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /// It is a matter of writing and not of the business.
    @Override
    default String rule() {
        return null;
    }

    record StillEmpty(String field) implements FieldRefused {
        @Override
        public String detail() {
            return "%s: please fill it in.".formatted(field);
        }
    }

    record TooLong(String field, int most) implements FieldRefused {
        @Override
        public String detail() {
            return "%s: longer than %d characters.".formatted(field, most);
        }
    }

    record Misspelt(String field) implements FieldRefused {
        @Override
        public String detail() {
            return "%s: cannot be written so.".formatted(field);
        }
    }

    record NoSuchChoice(String field) implements FieldRefused {
        @Override
        public String detail() {
            return "%s: none of the choices.".formatted(field);
        }
    }

    record NoDate(String field) implements FieldRefused {
        @Override
        public String detail() {
            return "%s: a date is written as in 2016-10-01.".formatted(field);
        }
    }
}
