package org.convoke.certificate.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Presence;
import org.convoke.certificate.meeting.Attendee;
import org.convoke.certificate.meeting.Finding;
import org.convoke.certificate.meeting.ImportedReport;
import org.convoke.certificate.meeting.Product;
import org.convoke.certificate.meeting.ReportState;
import org.convoke.certificate.meeting.Sessions;
import org.convoke.contracts.Nominee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A report, and the sheet as it would be or was filled in from it.
@ApplicationScoped
class ReportPreview {

    private final Sessions sessions;

    ReportPreview(Sessions sessions) {
        this.sessions = sessions;
    }

    View of(Course course, ImportedReport report) {
        var session = course.programme().session(report.session());
        var tally = sessions.tally(course, report.session());
        var attendees = report.attendees().stream()
                .map(one -> Person.of(one, tally.minutes(one), sessions.suggestions(course, one)))
                .toList();
        var sheet = tally.sheet(report.attendees()).stream()
                .map(presence -> Line.of(course, presence, course.wouldAttend(session, presence)))
                .toList();
        return new View(
                report.id(), report.product(), report.state(), report.readBy(), report.readAt(), attendees, sheet);
    }

    /// @param sheet of everybody who takes part, as the matches stand
    @Schema(name = "MeetingReport")
    record View(
            UUID id,
            Product product,
            ReportState state,
            String readBy,
            Instant readAt,
            List<Person> attendees,
            List<Line> sheet) {}

    /// @param finding whose name it is; absent while somebody has to say
    /// @param suggestions participants of a similar name; never taken without a person saying so
    @Schema(name = "MeetingAttendee")
    record Person(
            int number,
            String name,
            Optional<String> email,
            int joins,
            int minutes,
            Optional<Finding> finding,
            List<Suggestion> suggestions) {

        static Person of(Attendee attendee, int minutes, List<Nominee> similar) {
            return new Person(
                    attendee.number(),
                    attendee.name(),
                    attendee.email(),
                    attendee.spans().size(),
                    minutes,
                    attendee.finding(),
                    attendee.finding().isPresent()
                            ? List.of()
                            : similar.stream().map(Suggestion::of).toList());
        }
    }

    @Schema(name = "AttendeeSuggestion")
    record Suggestion(UUID nomination, String name, String country) {

        static Suggestion of(Nominee nominee) {
            return new Suggestion(nominee.nomination(), nominee.name(), nominee.country());
        }
    }

    /// @param attended whether the minutes are enough
    @Schema(name = "MeetingSheetLine")
    record Line(UUID nomination, String name, int minutes, boolean attended) {

        static Line of(Course course, Presence presence, boolean attended) {
            var name = course.participants().stream()
                    .filter(one -> one.nomination().equals(presence.nomination()))
                    .map(one -> one.nominee().name())
                    .findFirst()
                    .orElseThrow();
            return new Line(presence.nomination(), name, presence.minutes().orElse(0), attended);
        }
    }
}
