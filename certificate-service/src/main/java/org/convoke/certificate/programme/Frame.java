package org.convoke.certificate.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.convoke.certificate.programme.ProgrammeRefused.NothingAttended;
import org.convoke.certificate.programme.ProgrammeRefused.OutsideProject;
import org.convoke.certificate.programme.ProgrammeRefused.SecondOfTheDay;
import org.convoke.certificate.programme.ProgrammeRefused.SessionEmpty;
import org.convoke.certificate.programme.ProgrammeRefused.SessionTwice;
import org.convoke.certificate.programme.ProgrammeRefused.SessionsOverlap;
import org.convoke.certificate.programme.ProgrammeRefused.TravelAttended;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.webkit.Refusal;

/// What a programme has to keep to, so that full attendance is possible and means something.
public record Frame(LocalDate startsOn, LocalDate endsOn, AttendanceUnit unit) {

    public void check(List<ProgrammeRow> rows) {
        var sessions = rows.stream().map(ProgrammeRow::session).toList();
        var ids = new HashSet<String>();
        sessions.forEach(session -> {
            if (!ids.add(session.id())) {
                throw Refusal.because(new SessionTwice(session.id()));
            }
            check(session);
        });
        if (sessions.stream().noneMatch(Session::bearsAttendance)) {
            throw Refusal.because(new NothingAttended());
        }
        switch (unit) {
            case DAY -> oncePerDay(sessions);
            case SESSION -> oneAtATime(rows);
        }
    }

    private void check(Session session) {
        if (session.kind().filter(Frame::isTravel).isPresent()) {
            if (session.bearsAttendance()) {
                throw Refusal.because(new TravelAttended(session.id()));
            }
        } else if (session.date().isBefore(startsOn) || session.date().isAfter(endsOn)) {
            throw Refusal.because(new OutsideProject(session.id(), session.date()));
        }
        if (session.bearsAttendance() && session.minutes() < 1) {
            throw Refusal.because(new SessionEmpty(session.id()));
        }
    }

    private static boolean isTravel(SessionKind kind) {
        return kind == SessionKind.ARRIVAL || kind == SessionKind.DEPARTURE;
    }

    private static void oncePerDay(List<Session> sessions) {
        var days = new HashSet<LocalDate>();
        sessions.stream()
                .filter(Session::bearsAttendance)
                .filter(session -> !days.add(session.date()))
                .findFirst()
                .ifPresent(session -> {
                    throw Refusal.because(new SecondOfTheDay(session.id(), session.date()));
                });
    }

    /// As far as the times are known.
    private static void oneAtATime(List<ProgrammeRow> rows) {
        var timed = rows.stream()
                .filter(row -> row.session().bearsAttendance() && row.startsAt().isPresent())
                .sorted(Comparator.comparing(row -> row.startsAt().orElseThrow()))
                .toList();
        for (int i = 1; i < timed.size(); i++) {
            var earlier = timed.get(i - 1);
            var later = timed.get(i);
            var over = earlier.startsAt()
                    .orElseThrow()
                    .plus(Duration.ofMinutes(earlier.session().minutes()));
            if (later.startsAt().orElseThrow().isBefore(over)) {
                throw Refusal.because(new SessionsOverlap(
                        later.session().id(), earlier.session().id()));
            }
        }
    }
}
