package org.convoke.certificate.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Presence;

/// The sheet of a session as a report would have it: one line for each participant.
///
/// @param held from when to when; empty when the programme gives no time
/// @param planned minutes of the session
public record Tally(List<UUID> participants, Optional<Span> held, int planned) {

    public List<Presence> sheet(List<Attendee> attendees) {
        return participants.stream()
                .map(nomination -> presence(nomination, minutes(nomination, attendees)))
                .toList();
    }

    /// Of one name in the report.
    public int minutes(Attendee attendee) {
        return TimeThere.of(attendee.spans()).minutes(held, planned);
    }

    /// Of all names and devices that are this person's.
    private int minutes(UUID nomination, List<Attendee> attendees) {
        var spans = attendees.stream()
                .filter(one -> one.is(nomination))
                .flatMap(one -> one.spans().stream())
                .toList();
        return TimeThere.of(spans).minutes(held, planned);
    }

    private static Presence presence(UUID nomination, int minutes) {
        return new Presence(nomination, minutes > 0, Optional.of(minutes));
    }
}
