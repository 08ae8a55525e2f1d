package org.convoke.notification.obligation.ical;

import java.util.List;
import org.convoke.notification.obligation.Obligation;
import org.convoke.webkit.ICalendar;

/// Obligations as an iCalendar file (RFC 5545): one all-day event each, on the last day.
///
/// An event keeps its UID for good, and SEQUENCE rises with every change, so that a calendar that is read again moves
/// what has moved. There are no alarms: the platform reminds by mail already.
record CalendarFile(String name, String domain, List<Obligation> obligations) {

    String text() {
        var file = ICalendar.by("Obligations")
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H");
        obligations.forEach(obligation -> event(file, obligation));
        return file.end();
    }

    private void event(ICalendar file, Obligation it) {
        file.line("BEGIN", "VEVENT")
                .line("UID", it.id() + "@" + domain)
                .line("SEQUENCE", Integer.toString(it.sequence()))
                .moment("DTSTAMP", it.changedAt())
                .moment("LAST-MODIFIED", it.changedAt())
                .days(it.dueOn(), it.dueOn())
                .text("SUMMARY", summary(it))
                .text("DESCRIPTION", "Project " + it.project() + "\nLast moment: " + it.dueAt() + " (UTC)")
                .line("CATEGORIES", it.debtor().name())
                .line("STATUS", status(it))
                .line("TRANSP", "TRANSPARENT")
                .line("CLASS", "CONFIDENTIAL")
                .line("END", "VEVENT");
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
}
