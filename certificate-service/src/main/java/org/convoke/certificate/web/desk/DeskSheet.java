package org.convoke.certificate.web.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Mark;
import org.convoke.certificate.Participant;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Session;

/// The list of one session, everybody on it, with what was ticked and is not on record.
///
/// @param timed whether minutes can be given
/// @param open how many are not on record
/// @param closed whether everybody else is to be absent
record DeskSheet(Session session, List<Line> lines, boolean timed, long open, boolean closed) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    static DeskSheet of(Course course, Session session, DeskForm form) {
        var lines = course.participants().stream()
                .filter(Participant::takesPart)
                .map(one -> Line.of(one, one.mark(session), form))
                .sorted(Comparator.comparing(Line::name))
                .toList();
        var open = lines.stream().filter(line -> line.record().isEmpty()).count();
        return new DeskSheet(session, lines, course.rule().unit() == AttendanceUnit.SESSION, open, form.closed());
    }

    /// Latest first: what is on now, stands on top.
    static List<Begun> begun(Course course, LocalDate today) {
        return course.programme().attended().stream()
                .filter(session -> !session.date().isAfter(today))
                .sorted(Comparator.comparing(Session::date).reversed())
                .map(session -> new Begun(session, DAY.format(session.date())))
                .toList();
    }

    static List<Session> on(Course course, LocalDate today) {
        return begun(course, today).stream()
                .map(Begun::session)
                .filter(session -> session.date().equals(today))
                .toList();
    }

    public String day() {
        return DAY.format(session.date());
    }

    record Begun(Session session, String day) {}

    /// @param record as in `present`; empty while nothing is on record
    /// @param minutes as typed
    record Line(UUID nomination, String name, String country, Optional<String> record, boolean ticked, String minutes) {

        static Line of(Participant participant, Optional<Mark> mark, DeskForm form) {
            var nominee = participant.nominee();
            return new Line(
                    nominee.nomination(),
                    nominee.name(),
                    nominee.country(),
                    mark.map(one -> one.present() ? "present" : "absent"),
                    form.ticks(nominee.nomination()),
                    form.typed(nominee.nomination()));
        }
    }
}
