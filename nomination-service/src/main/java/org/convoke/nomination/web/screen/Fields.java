package org.convoke.nomination.web.screen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.convoke.nomination.web.screen.FieldRefused.Misspelt;
import org.convoke.nomination.web.screen.FieldRefused.NoDate;
import org.convoke.nomination.web.screen.FieldRefused.NoSuchChoice;
import org.convoke.nomination.web.screen.FieldRefused.StillEmpty;
import org.convoke.nomination.web.screen.FieldRefused.TooLong;
import org.convoke.webkit.Refusal;

/// Reads what was typed as what is meant.
public record Fields(Typed typed) {
    private static final int LONGEST = 2000;
    private static final Pattern NAME = Pattern.compile("[\\w.-]+");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /// @throws Refusal when nothing is written, or too much
    public String text(String field) {
        return text(field, LONGEST);
    }

    /// @throws Refusal when nothing is written, or too much
    public String text(String field, int most) {
        var text = optional(field).orElseThrow(() -> Refusal.because(new StillEmpty(field)));
        if (text.length() > most) {
            throw Refusal.because(new TooLong(field, most));
        }
        return text;
    }

    /// As accounts and systems are called.
    public String name(String field, int most) {
        return written(field, text(field, most), NAME);
    }

    public String email(String field, int most) {
        return written(field, text(field, most), ADDRESS);
    }

    private static String written(String field, String text, Pattern form) {
        if (!form.matcher(text).matches()) {
            throw Refusal.because(new Misspelt(field));
        }
        return text;
    }

    public Optional<String> optional(String field) {
        return typed.text(field);
    }

    public Optional<LocalDate> date(String field) {
        try {
            return typed.text(field).map(LocalDate::parse);
        } catch (DateTimeException _) {
            throw Refusal.because(new NoDate(field));
        }
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return choice(field, text(field), type);
    }

    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        typed.all(field).forEach(name -> chosen.add(choice(field, name, type)));
        return chosen;
    }

    /// The header `If-Match` as a form carries it; null when it does not.
    public String etag() {
        return typed.text("etag").orElse(null);
    }

    private static <E extends Enum<E>> E choice(String field, String name, Class<E> type) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException _) {
            throw Refusal.because(new NoSuchChoice(field));
        }
    }
}
