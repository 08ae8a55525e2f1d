package org.convoke.selection.web.bench;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.convoke.selection.Slate;

/// What somebody typed into a form that could not be done, so that nobody has to type it twice.
///
/// @param form which of the forms on the page
/// @param problem why it could not be done
public record Typed(String form, MultivaluedMap<String, String> fields, Optional<String> problem) {

    public static final Typed NOTHING = new Typed("", new MultivaluedHashMap<>(), Optional.empty());

    public static Typed refused(String form, MultivaluedMap<String, String> fields, String problem) {
        return new Typed(form, fields, Optional.of(problem));
    }

    /// With names instead of nominations in the problem.
    public Typed named(Slate slate) {
        return new Typed(form, fields, problem.map(words -> Words.named(words, slate)));
    }

    /// The words in a field of a form; empty when another form was sent.
    public String in(String asked, String field) {
        return form.equals(asked) ? Optional.ofNullable(fields.getFirst(field)).orElse("") : "";
    }

    /// The words in a field of a form, or what is known already when another form was sent.
    public String kept(String asked, String field, String known) {
        return form.equals(asked) ? in(asked, field) : known;
    }

    public boolean chose(String asked, String field, String value) {
        return in(asked, field).equals(value);
    }

    /// A browser sends each line break as two characters, and nothing where nothing was typed.
    public static Optional<String> words(MultivaluedMap<String, String> fields, String field) {
        return Optional.ofNullable(fields.getFirst(field))
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty());
    }
}
