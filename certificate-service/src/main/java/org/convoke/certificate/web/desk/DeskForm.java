package org.convoke.certificate.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;
import org.convoke.certificate.Presence;
import org.convoke.contracts.Session;

/// The list of a session as it was sent: who is ticked is there; everybody else is absent only if the list is closed.
/// What is on record already is left alone, so that a list sent twice does nothing twice.
record DeskForm(MultivaluedMap<String, String> fields) {

    private static final String MINUTES = "minutes-";

    /// @return empty when a number in it is none
    Optional<List<Presence>> presences(Course course, Session session) {
        try {
            var ticked = new HashSet<>(fields.getOrDefault("present", List.of()));
            var closed = fields.containsKey("closed");
            return Optional.of(course.participants().stream()
                    .filter(Participant::takesPart)
                    .filter(one -> one.mark(session).isEmpty())
                    .map(Participant::nomination)
                    .filter(nomination -> closed || ticked.contains(nomination.toString()))
                    .map(nomination -> presence(nomination, ticked.contains(nomination.toString())))
                    .toList());
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Presence presence(UUID nomination, boolean there) {
        var minutes = Optional.ofNullable(fields.getFirst(MINUTES + nomination))
                .map(String::strip)
                .filter(text -> there && !text.isEmpty())
                .map(Integer::valueOf);
        return new Presence(nomination, there, minutes);
    }
}
