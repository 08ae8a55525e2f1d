package org.convoke.certificate.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.Course;
import org.convoke.certificate.Participant;
import org.convoke.certificate.programme.Editions;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Session;

/// What the programme says about the session that a report is for.
@ApplicationScoped
public class Sessions {

    private final Editions editions;

    Sessions(Editions editions) {
        this.editions = editions;
    }

    public Tally tally(Course course, String id) {
        var session = course.programme().session(id);
        var taking = course.participants().stream()
                .filter(Participant::takesPart)
                .map(Participant::nomination)
                .toList();
        return new Tally(taking, held(course, session), session.minutes());
    }

    static Roll roll(Course course) {
        return new Roll(course.participants().stream()
                .filter(Participant::takesPart)
                .map(Participant::nominee)
                .toList());
    }

    /// Participants whom an attendee resembles.
    public List<Nominee> suggestions(Course course, Attendee attendee) {
        return roll(course).suggestions(attendee);
    }

    private Optional<Span> held(Course course, Session session) {
        return editions.latest(course.project()).rows().stream()
                .filter(row -> row.session().id().equals(session.id()))
                .flatMap(row -> row.startsAt().stream())
                .map(start -> new Span(start, start.plus(Duration.ofMinutes(session.minutes()))))
                .findFirst();
    }
}
