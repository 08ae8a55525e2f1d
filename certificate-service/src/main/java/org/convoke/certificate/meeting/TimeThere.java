package org.convoke.certificate.meeting;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long somebody was there: every moment counts once, however many devices they had.
record TimeThere(List<Span> spans) {

    /// @param joins in any order, overlapping or not
    static TimeThere of(Collection<Span> joins) {
        var merged = new ArrayDeque<Span>();
        joins.stream().sorted(Comparator.comparing(Span::from)).forEach(span -> {
            if (!merged.isEmpty() && merged.getLast().touches(span)) {
                merged.add(merged.removeLast().with(span));
            } else {
                merged.add(span);
            }
        });
        return new TimeThere(List.copyOf(merged));
    }

    /// Full minutes of a session.
    ///
    /// @param held from when to when; empty when the programme gives no time, then the whole meeting counts
    /// @param planned minutes of the session, which nobody can exceed
    int minutes(Optional<Span> held, int planned) {
        var there = spans.stream()
                .map(span -> held.map(span::within).orElse(span))
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
        return (int) Math.min(there.toMinutes(), planned);
    }
}
