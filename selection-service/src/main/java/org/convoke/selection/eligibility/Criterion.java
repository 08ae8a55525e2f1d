package org.convoke.selection.eligibility;

/// What a notification may ask of a candidate, and the rule that says so.
public enum Criterion {
    ORGANISATION("R034"),
    EXPERIENCE("R035"),
    DEGREE("R036"),
    ENGLISH("R037"),
    AGE("R041"),
    OVERQUALIFIED("R043");

    private final String rule;

    Criterion(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    /// The proceedings are in English: whoever cannot follow them is not accepted, whatever the reason (R037).
    boolean waivable() {
        return this != ENGLISH;
    }
}
