package org.convoke.selection.web.bench;

import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;

/// Why a form cannot be read; browsers keep most of it from being sent.
public sealed interface FormRefused extends Refused {

    record Missing(String field) implements FormRefused {
        @Override
        public String detail() {
            return "%s is missing; please fill it in. Nothing was changed.".formatted(field);
        }
    }

    record TooLong(String field, int most) implements FormRefused {
        @Override
        public String detail() {
            return "%s is longer than %d characters; please shorten it. Nothing was changed.".formatted(field, most);
        }
    }

    record NotUnderstood(String field) implements FormRefused {
        @Override
        public String detail() {
            return "%s cannot be understood; please correct it. Nothing was changed.".formatted(field);
        }
    }

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String rule() {
        return null;
    }

    /// Words that must be there, within their limit.
    static String required(Optional<String> words, String field, int most) {
        return limited(words, field, most).orElseThrow(() -> Refusal.because(new Missing(field)));
    }

    static Optional<String> limited(Optional<String> words, String field, int most) {
        if (words.filter(text -> text.length() > most).isPresent()) {
            throw Refusal.because(new TooLong(field, most));
        }
        return words;
    }

    static <E extends Enum<E>> E chosen(Optional<String> words, String field, E[] values) {
        var name = words.orElseThrow(() -> Refusal.because(new Missing(field)));
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.because(new NotUnderstood(field)));
    }
}
