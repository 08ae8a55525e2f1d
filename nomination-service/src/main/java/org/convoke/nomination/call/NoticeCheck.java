package org.convoke.nomination.call;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.convoke.contracts.Session;
import org.convoke.nomination.call.CallRefused.Contradiction;
import org.convoke.nomination.call.CallRefused.NotMembers;
import org.convoke.webkit.Refusal;

/// Whether the parts of a notice agree with each other.
final class NoticeCheck {

    private final Notice notice;

    private NoticeCheck(Notice notice) {
        this.notice = notice;
    }

    /// @throws Refusal naming the first field that contradicts another
    static void check(Notice notice, Set<String> members) {
        var check = new NoticeCheck(notice);
        check.dates();
        check.place();
        check.programme();
        members("hostCountries", notice.hostCountries(), members);
        members("participatingCountries", notice.participatingCountries(), members);
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
            require(within(session), "sessions", "R021", "%s lies outside of the project".formatted(session.id()));
        }
        var bearing = notice.sessions().stream().anyMatch(Session::bearsAttendance);
        require(bearing, "sessions", "R117", "none bears attendance, so no certificate could be earned");
    }

    /// Arrival and departure rows lie one day outside (R021); days that bear attendance do not.
    private boolean within(Session session) {
        int margin = session.bearsAttendance() ? 0 : 1;
        return !session.date().isBefore(notice.startsOn().minusDays(margin))
                && !session.date().isAfter(notice.endsOn().plusDays(margin));
    }

    private static void members(String field, Set<String> countries, Set<String> members) {
        var strangers = new TreeSet<>(countries);
        strangers.removeAll(members);
        if (!strangers.isEmpty()) {
            throw Refusal.because(new NotMembers(field, strangers));
        }
    }

    private static void require(boolean truth, String field, String rule, String detail) {
        if (!truth) {
            throw Refusal.because(new Contradiction(field, rule, field + ": " + detail + "."));
        }
    }
}
