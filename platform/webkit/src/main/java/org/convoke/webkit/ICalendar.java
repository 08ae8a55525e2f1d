package org.convoke.webkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Lines of an iCalendar file (RFC 5545), escaped and folded as it wants.
public final class ICalendar {
    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    private ICalendar() {}

    /// @param product what writes it, as in `Programme`
    public static ICalendar by(String product) {
        return new ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Convoke//" + product + "//EN");
    }

    /// @param value as the standard writes it
    public ICalendar line(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    /// @param words of people, which may contain anything
    public ICalendar text(String property, String words) {
        var escaped = words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
        return line(property, escaped);
    }

    /// In UTC.
    public ICalendar moment(String property, Instant moment) {
        return line(property, MOMENT.format(moment));
    }

    /// An event of whole days.
    public ICalendar days(LocalDate first, LocalDate last) {
        return line("DTSTART;VALUE=DATE", DAY.format(first)).line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
    }

    /// @param role such as `ATTENDEE`, with further parameters behind the name
    public ICalendar person(String role, String name, String parameters, String email) {
        var quoted = '"' + name.replaceAll("[\"\\p{Cntrl}]", "") + '"';
        return line(role + ";CN=" + quoted + parameters, "mailto:" + email);
    }

    public String end() {
        return line("END", "VCALENDAR").lines.toString();
    }

    /// Lines are counted in octets, and no character is cut in two.
    private void fold(String line) {
        var octets = 0;
        for (var point : line.codePoints().toArray()) {
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
