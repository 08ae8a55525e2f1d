package org.convoke.selection.eligibility;

/// What a notification may ask of a candidate, and the rule that says so.
public enum Criterion {
    ORGANISATION("R034"),
    EXPERIENCE("R035"),
    DEGREE("R036"),
    ENGLISH("R037"),
    AGE("R041");

    private final String rule;

    Criterion(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
