package org.convoke.nomination.duplicate;

import java.util.UUID;

/// Two nominations, whichever is named first.
public record Pair(UUID one, UUID other) {

    public Pair {
        if (one.compareTo(other) > 0) {
            var swapped = one;
            one = other;
            other = swapped;
        }
    }

    boolean isOne() {
        return one.equals(other);
    }
}
