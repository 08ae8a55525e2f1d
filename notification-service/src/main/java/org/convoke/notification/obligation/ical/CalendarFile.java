package org.convoke.notification.obligation.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.convoke.notification.obligation.Obligation;

/// Obligations as an iCalendar file (RFC 5545): one all-day event each, on the last day.
///
/// An event keeps its UID for good, and SEQUENCE rises with every change, so that a calendar that is read again moves
/// what has moved. There are no alarms: the platform reminds by mail already.
record CalendarFile(String name, String domain, List<Obligation> obligations) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    String text() {
        var lines = new StringBuilder();
        line(lines, "BEGIN", "VCALENDAR");
        line(lines, "VERSION", "2.0");
        line(lines, "PRODID", "-//Convoke//Obligations//EN");
        line(lines, "CALSCALE", "GREGORIAN");
        line(lines, "X-WR-CALNAME", escaped(name));
        line(lines, "REFRESH-INTERVAL;VALUE=DURATION", "PT4H");
        obligations.forEach(obligation -> event(lines, obligation));
        line(lines, "END", "VCALENDAR");
        return lines.toString();
    }

    private void event(StringBuilder lines, Obligation it) {
        line(lines, "BEGIN", "VEVENT");
        line(lines, "UID", it.id() + "@" + domain);
        line(lines, "SEQUENCE", Integer.toString(it.sequence()));
        line(lines, "DTSTAMP", moment(it.changedAt()));
        line(lines, "LAST-MODIFIED", moment(it.changedAt()));
        line(lines, "DTSTART;VALUE=DATE", day(it.dueOn()));
        line(lines, "DTEND;VALUE=DATE", day(it.dueOn().plusDays(1)));
        line(lines, "SUMMARY", escaped(summary(it)));
        line(lines, "DESCRIPTION", escaped("Project " + it.project() + "\nLast moment: " + it.dueAt() + " (UTC)"));
        line(lines, "CATEGORIES", it.debtor().name());
        line(lines, "STATUS", status(it));
        line(lines, "TRANSP", "TRANSPARENT");
        line(lines, "CLASS", "CONFIDENTIAL");
        line(lines, "END", "VEVENT");
    }

    private static String summary(Obligation it) {
        var prefix = switch (it.state()) {
            case OPEN -> it.overdue() ? "Overdue: " : "";
            case FULFILLED -> "Done: ";
            case MISSED -> "Missed: ";
            case VOID -> "";
        };
        return prefix + it.title() + ", " + it.project();
    }

    private static String status(Obligation it) {
        return switch (it.state()) {
            case OPEN, FULFILLED, MISSED -> "CONFIRMED";
            case VOID -> "CANCELLED";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Folded at 75 octets, never within a character.
    private static void line(StringBuilder lines, String property, String value) {
        var octets = 0;
        for (var point : (property + ":" + value).codePoints().toArray()) {
            var character = Character.toString(point);
            var length = character.getBytes(UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += length;
        }
        lines.append("\r\n");
    }
}
