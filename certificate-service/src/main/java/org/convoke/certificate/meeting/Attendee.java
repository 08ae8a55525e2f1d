package org.convoke.certificate.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody in a report, under one address or, where there is none, one name.
///
/// @param number within the report, 1 is the first
/// @param spans each time they came and left
/// @param finding empty while nobody has said whose name it is
public record Attendee(int number, String name, Optional<String> email, List<Span> spans, Optional<Finding> finding) {

    Attendee with(Finding found) {
        return new Attendee(number, name, email, spans, Optional.of(found));
    }

    boolean isOpen() {
        return finding.isEmpty();
    }

    boolean is(UUID nomination) {
        return finding.flatMap(Finding::nomination).filter(nomination::equals).isPresent();
    }
}
