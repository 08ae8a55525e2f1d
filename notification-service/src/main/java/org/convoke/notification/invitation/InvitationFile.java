package org.convoke.notification.invitation;

import java.time.Instant;
import org.convoke.notification.Occasion;
import org.convoke.webkit.ICalendar;

/// An invitation as an iCalendar file (RFC 5545): one event over the days of the project. Whoever takes the seat says
/// so on their own page, so no calendar has to answer.
record InvitationFile(Invitation invitation, Occasion occasion, String domain, Instant now) {

    String text() {
        var file = ICalendar.by("Invitations")
                .line("METHOD", invitation.cancelled() ? "CANCEL" : "REQUEST")
                .line("BEGIN", "VEVENT")
                .line("UID", invitation.nomination() + "@" + domain)
                .line("SEQUENCE", Integer.toString(invitation.sequence()))
                .moment("DTSTAMP", now)
                .days(invitation.days().from(), invitation.days().to())
                .line("STATUS", invitation.cancelled() ? "CANCELLED" : "CONFIRMED");
        around(file);
        return file.line("END", "VEVENT").end();
    }

    private void around(ICalendar file) {
        var notified = occasion.project().notified();
        var office = notified.office();
        var person = occasion.notice().recipient();
        file.text("SUMMARY", notified.title() + " (" + notified.project() + ")");
        notified.venue().ifPresent(venue -> file.text("LOCATION", venue));
        file.person("ORGANIZER", office.name(), "", office.email());
        file.person("ATTENDEE", person.name(), ";RSVP=FALSE", person.email());
    }
}
