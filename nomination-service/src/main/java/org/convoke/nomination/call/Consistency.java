package org.convoke.nomination.call;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.convoke.contracts.Session;
import org.convoke.contracts.SessionKind;
import org.convoke.nomination.call.CallRefused.Contradiction;
import org.convoke.webkit.Refusal;

/// Whether the parts of a notice agree with each other.
record Consistency(Notice notice) {

    /// As in `22-CL-15-GE-WSP-A-PN2200057-001`: the project, the notification, its issue.
    private static final Pattern NUMBERED = Pattern.compile(".*-PN\\d{7}-(\\d{3})");

    /// @param issue 1 for the first
    /// @throws Refusal naming the first field that contradicts another
    void require(int issue) {
        issue(issue);
        dates();
        place();
        programme();
    }

    private void issue(int issue) {
        var number = "%03d".formatted(issue);
        var numbered = NUMBERED.matcher(notice.reference().orElse(""));
        require(!numbered.matches() || numbered.group(1).equals(number), "reference", "R002", "issue is " + number);
    }

    private void dates() {
        require(!notice.endsOn().isBefore(notice.startsOn()), "endsOn", "R005", "lies before startsOn");
        var days = ChronoUnit.DAYS.between(notice.startsOn(), notice.endsOn()) + 1;
        require(notice.days() == days, "days", "R005", "the dates make %d days".formatted(days));
        require(!notice.closesOn().isBefore(notice.issuedOn()), "closesOn", "R014", "lies before issuedOn");
        require(notice.closesOn().isBefore(notice.startsOn()), "closesOn", "R014", "lies not before startsOn");
    }

    private void place() {
        require(!notice.policy().travel() || notice.venue().isPresent(), "venue", "R006", "is missing");
    }

    private void programme() {
        var ids = new HashSet<String>();
        for (var session : notice.sessions()) {
            require(ids.add(session.id()), "sessions", "R021", "id %s stands twice".formatted(session.id()));
            require(
                    !isJourney(session) || !session.bearsAttendance(),
                    "sessions",
                    "R021",
                    "%s is no day of the project, so nobody attends it".formatted(session.id()));
            require(within(session), "sessions", "R021", "%s lies outside of the project".formatted(session.id()));
        }
        var bearing = notice.sessions().stream().anyMatch(Session::bearsAttendance);
        require(bearing, "sessions", "R117", "none bears attendance, so no certificate could be earned");
    }

    private static boolean isJourney(Session session) {
        return session.kind()
                .filter(kind -> kind == SessionKind.ARRIVAL || kind == SessionKind.DEPARTURE)
                .isPresent();
    }

    /// Arrival and departure rows lie one day outside (R021); days that bear attendance do not.
    private boolean within(Session session) {
        int margin = session.bearsAttendance() ? 0 : 1;
        return !session.date().isBefore(notice.startsOn().minusDays(margin))
                && !session.date().isAfter(notice.endsOn().plusDays(margin));
    }

    private static void require(boolean truth, String field, String rule, String detail) {
        if (!truth) {
            throw Refusal.because(new Contradiction(field, rule, field + ": " + detail + "."));
        }
    }
}
