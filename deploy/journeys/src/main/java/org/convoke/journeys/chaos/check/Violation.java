package org.convoke.journeys.chaos.check;

/// Something that must never be found.
public record Violation(Kind kind, String what) {

    public enum Kind {
        LOST,
        DUPLICATE_ON_WIRE,
        OUT_OF_ORDER,
        DUPLICATE_EFFECT,
        INVARIANT
    }
}
