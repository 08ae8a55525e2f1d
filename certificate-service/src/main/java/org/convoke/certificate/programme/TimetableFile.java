package org.convoke.certificate.programme;

import java.time.Duration;
import org.convoke.contracts.SessionStatus;
import org.convoke.webkit.ICalendar;

/// A timetable as a calendar file (RFC 5545) that calendars subscribe to: one event per session, known by an id that
/// never changes. What ends is told as cancelled.
public final class TimetableFile {

    private TimetableFile() {}

    /// @param title of the project, shown as the calendar's name
    public static String of(String project, String title, Timetable timetable) {
        var file = ICalendar.by("Programme").text("X-WR-CALNAME", title);
        timetable.appointments().forEach(appointment -> event(file, project, appointment));
        return file.end();
    }

    private static void event(ICalendar file, String project, Appointment appointment) {
        var row = appointment.row();
        var session = row.session();
        file.line("BEGIN", "VEVENT")
                .line("UID", project + "-" + session.id() + "@convoke")
                .line("SEQUENCE", Integer.toString(appointment.sequence()))
                .moment("DTSTAMP", appointment.changedAt())
                .line("STATUS", status(appointment))
                .text("SUMMARY", session.title());
        row.startsAt()
                .ifPresentOrElse(
                        at -> file.moment("DTSTART", at)
                                .moment("DTEND", at.plus(Duration.ofMinutes(session.minutes()))),
                        () -> file.days(session.date(), session.date()));
        row.place().ifPresent(where -> file.text("LOCATION", where));
        if (!row.speakers().isEmpty()) {
            file.text("DESCRIPTION", String.join("\n", row.speakers()));
        }
        file.line("END", "VEVENT");
    }

    private static String status(Appointment appointment) {
        if (appointment.cancelled()) {
            return "CANCELLED";
        }
        var status = appointment.row().session().status();
        return status.filter(SessionStatus.FINAL::equals).isPresent() ? "CONFIRMED" : "TENTATIVE";
    }
}
