package org.convoke.certificate.meeting;

import java.time.Duration;
import java.time.Instant;

/// From when to when somebody was there.
public record Span(Instant from, Instant to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    boolean touches(Span later) {
        return !later.from.isAfter(to);
    }

    Span with(Span other) {
        return new Span(earlier(from, other.from), later(to, other.to));
    }

    /// The part of it that is within the other; of no length when there is none.
    Span within(Span other) {
        var begin = later(from, other.from);
        return new Span(begin, later(begin, earlier(to, other.to)));
    }

    Duration length() {
        return Duration.between(from, to);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
