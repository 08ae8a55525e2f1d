package org.convoke.selection.web.bench.decision;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.web.bench.FormRefused.NotUnderstood;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Refusal;

/// The fields of a form that has some for each candidate, named `what-nomination`.
record Fields(MultivaluedMap<String, String> typed) {

    static final int LONGEST = 500;

    /// What was typed for each candidate; whoever's field is empty is left out.
    Map<UUID, String> of(String what) {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(what + "-") && words(name).isPresent())
                .collect(toMap(
                        name -> nomination(name.substring(what.length() + 1)),
                        name -> words(name).orElseThrow()));
    }

    Optional<String> words(String name) {
        return Typed.words(typed, name);
    }

    /// @param label as the form calls the field
    Optional<Long> number(String name, String label) {
        return words(name).map(text -> whole(text, label));
    }

    static long whole(String text, String label) {
        if (!text.matches("\\d{1,18}")) {
            throw Refusal.because(new NotUnderstood(label));
        }
        return Long.parseLong(text);
    }

    private static UUID nomination(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.because(new NotUnderstood("A candidate"));
        }
    }
}
