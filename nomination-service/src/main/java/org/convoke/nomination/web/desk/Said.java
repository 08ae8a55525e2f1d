package org.convoke.nomination.web.desk;

import java.util.Optional;
import org.convoke.nomination.web.screen.Typed;
import org.convoke.webkit.Refusal;

/// What somebody wrote that was not taken, and why.
public record Said(Optional<String> refusal, Typed typed) {

    static Said nothing() {
        return new Said(Optional.empty(), Typed.nothing());
    }

    static Said refused(Refusal refusal, Typed typed) {
        return new Said(Optional.of(refusal.reason().detail()), typed);
    }

    public String text(String field) {
        return typed.text(field).orElse("");
    }

    public boolean has(String field, String value) {
        return typed.all(field).contains(value);
    }
}
