package org.convoke.certificate.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Somebody in a report, under one address or, where there is none, one name.
///
/// @param number within the report, 1 is the first
/// @param spans each time they came and left
/// @param finding empty while nobody has said whose name it is
public record Attendee(int number, String name, Optional<String> email, List<Span> spans, Optional<Finding> finding) {

    Attendee with(Finding found) {
        return new Attendee(number, name, email, spans, Optional.of(found));
    }

    /// The same one in another report of the session.
    boolean isSameAs(Attendee other) {
        return key().equals(other.key());
    }

    private String key() {
        return Roll.key(name, email);
    }

    /// With what another report has of them.
    Attendee and(Attendee other) {
        var all = Stream.concat(spans.stream(), other.spans.stream()).distinct().toList();
        return new Attendee(number, name, email, all, finding);
    }

    Attendee numbered(int another) {
        return new Attendee(another, name, email, spans, finding);
    }

    boolean isOpen() {
        return finding.isEmpty();
    }

    boolean is(UUID nomination) {
        return finding.flatMap(Finding::nomination).filter(nomination::equals).isPresent();
    }
}
