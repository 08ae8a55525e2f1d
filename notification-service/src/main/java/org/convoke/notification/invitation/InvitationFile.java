package org.convoke.notification.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.convoke.notification.Occasion;

/// An invitation as an iCalendar file (RFC 5545): one event over the days of the project. Whoever takes the seat says
/// so
/// on their own page, so no calendar has to answer.
record InvitationFile(Invitation invitation, Occasion occasion, String domain, Instant now) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    String text() {
        var lines = new StringBuilder();
        line(lines, "BEGIN", "VCALENDAR");
        line(lines, "VERSION", "2.0");
        line(lines, "PRODID", "-//Convoke//Invitations//EN");
        line(lines, "METHOD", invitation.cancelled() ? "CANCEL" : "REQUEST");
        line(lines, "BEGIN", "VEVENT");
        line(lines, "UID", invitation.nomination() + "@" + domain);
        line(lines, "SEQUENCE", Integer.toString(invitation.sequence()));
        line(lines, "DTSTAMP", MOMENT.format(now));
        line(lines, "DTSTART;VALUE=DATE", day(invitation.days().from()));
        line(lines, "DTEND;VALUE=DATE", day(invitation.days().to().plusDays(1)));
        line(lines, "STATUS", invitation.cancelled() ? "CANCELLED" : "CONFIRMED");
        around(lines);
        line(lines, "END", "VEVENT");
        line(lines, "END", "VCALENDAR");
        return lines.toString();
    }

    private void around(StringBuilder lines) {
        var notified = occasion.project().notified();
        var office = notified.office();
        var person = occasion.notice().recipient();
        line(lines, "SUMMARY", escaped(notified.title() + " (" + notified.project() + ")"));
        notified.venue().ifPresent(venue -> line(lines, "LOCATION", escaped(venue)));
        line(lines, "ORGANIZER;CN=" + quoted(office.name()), "mailto:" + office.email());
        line(lines, "ATTENDEE;CN=" + quoted(person.name()) + ";RSVP=FALSE", "mailto:" + person.email());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static String quoted(String parameter) {
        return '"' + parameter.replaceAll("[\"\\p{Cntrl}]", "") + '"';
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
