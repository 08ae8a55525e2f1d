package org.convoke.certificate.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionStatus;

/// A timetable as a calendar file (RFC 5545) that calendars subscribe to: one event per session, known by an id that
/// never changes. What ends is told as cancelled.
public final class ICalendar {

    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";
    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private ICalendar() {}

    /// @param title of the project, shown as the calendar's name
    public static String of(String project, String title, Timetable timetable) {
        var events = timetable.appointments().stream().flatMap(one -> event(project, one));
        var head = Stream.of(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Convoke//Programme//EN", text("X-WR-CALNAME", title));
        return Stream.of(head, events, Stream.of("END:VCALENDAR"))
                .flatMap(lines -> lines)
                .map(ICalendar::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> event(String project, Appointment appointment) {
        var row = appointment.row();
        var session = row.session();
        var lines = Stream.of(
                "BEGIN:VEVENT",
                "UID:" + project + "-" + session.id() + "@convoke",
                "SEQUENCE:" + appointment.sequence(),
                "DTSTAMP:" + MOMENT.format(appointment.changedAt()),
                "STATUS:" + status(appointment),
                text("SUMMARY", session.title()));
        var when = row.startsAt().map(at -> timed(at, session)).orElseGet(() -> wholeDay(session.date()));
        var place = row.place().map(where -> text("LOCATION", where)).stream();
        var speakers = row.speakers().isEmpty()
                ? Stream.<String>of()
                : Stream.of(text("DESCRIPTION", String.join("\n", row.speakers())));
        return Stream.of(lines, when, place, speakers, Stream.of("END:VEVENT")).flatMap(each -> each);
    }

    private static String status(Appointment appointment) {
        if (appointment.cancelled()) {
            return "CANCELLED";
        }
        var status = appointment.row().session().status();
        return status.filter(SessionStatus.FINAL::equals).isPresent() ? "CONFIRMED" : "TENTATIVE";
    }

    private static Stream<String> timed(Instant start, Session session) {
        return Stream.of(
                "DTSTART:" + MOMENT.format(start),
                "DTEND:" + MOMENT.format(start.plus(Duration.ofMinutes(session.minutes()))));
    }

    private static Stream<String> wholeDay(LocalDate date) {
        return Stream.of("DTSTART;VALUE=DATE:" + DAY.format(date), "DTEND;VALUE=DATE:" + DAY.format(date.plusDays(1)));
    }

    private static String text(String name, String value) {
        var escaped = value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
        return name + ":" + escaped;
    }

    /// Lines are counted in bytes; no character is cut in two.
    private static String folded(String line) {
        var folded = new StringBuilder();
        var length = 0;
        for (int codePoint : line.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            length += character.getBytes(UTF_8).length;
            if (length > LONGEST) {
                folded.append("\r\n ");
                length = 1 + character.getBytes(UTF_8).length;
            }
            folded.append(character);
        }
        return folded.toString();
    }
}
