package org.convoke.certificate.web.personal;

import java.util.Map;
import java.util.Optional;

/// What somebody typed into a form that was refused, to be shown in it once more.
///
/// @param form where it was sent, below the address of the page
public record Typed(String form, Map<String, String> texts) {

    static final Typed NOTHING = new Typed("", Map.of());

    public boolean isIn(String form) {
        return this.form.equals(form);
    }

    public Optional<String> in(String form, String field) {
        return isIn(form) ? Optional.ofNullable(texts.get(field)) : Optional.empty();
    }
}
