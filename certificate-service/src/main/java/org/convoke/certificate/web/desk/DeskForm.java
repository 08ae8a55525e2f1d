package org.convoke.certificate.web.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;
import org.convoke.certificate.Presence;
import org.convoke.contracts.Session;

/// The list of a session as it was sent, perhaps hours after it was filled in and perhaps twice: who is ticked is
/// there;
/// of the others only those are absent who stood on the list, are still not on record, and only if the list is closed.
record DeskForm(MultivaluedMap<String, String> fields) {

    private static final String MINUTES = "minutes-";

    static DeskForm empty() {
        return new DeskForm(new MultivaluedHashMap<>());
    }

    /// @throws IllegalArgumentException when a number in it is none
    List<Presence> presences(Course course, Session session) {
        var ticked = people("present");
        var listed = closed() ? people("listed") : Set.<UUID>of();
        var there = ticked.stream().map(one -> new Presence(one, true, minutes(one)));
        var absent = course.participants().stream()
                .filter(Participant::takesPart)
                .filter(one -> one.mark(session).isEmpty())
                .map(Participant::nomination)
                .filter(one -> listed.contains(one) && !ticked.contains(one))
                .map(one -> new Presence(one, false, Optional.empty()));
        return Stream.concat(there, absent).toList();
    }

    boolean ticks(UUID nomination) {
        return fields.getOrDefault("present", List.of()).contains(nomination.toString());
    }

    /// As typed.
    String typed(UUID nomination) {
        return Optional.ofNullable(fields.getFirst(MINUTES + nomination)).orElse("");
    }

    boolean closed() {
        return fields.containsKey("closed");
    }

    private Set<UUID> people(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private Optional<Integer> minutes(UUID nomination) {
        return Optional.of(typed(nomination).strip())
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf);
    }
}
