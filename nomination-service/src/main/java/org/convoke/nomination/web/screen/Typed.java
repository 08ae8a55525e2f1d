package org.convoke.nomination.web.screen;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/// What somebody sent with a form; blank is nothing.
public record Typed(MultivaluedMap<String, String> fields) {

    public static Typed of(String field, String value) {
        var typed = nothing();
        typed.fields.add(field, value == null ? "" : value);
        return typed;
    }

    public static Typed nothing() {
        return new Typed(new MultivaluedHashMap<>());
    }

    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
