package org.convoke.nomination.web.draft;

import java.util.Map;
import java.util.TreeMap;
import org.convoke.webkit.Refusal;

/// What is wrong with a form, by place; of several things at one place the first.
final class SchemaErrors {
    private SchemaErrors() {}

    static Map<String, String> of(Refusal refusal) {
        var errors = new TreeMap<String, String>();
        refusal.reason().errors().forEach(error -> errors.putIfAbsent(error.field(), error.message()));
        return errors;
    }
}
