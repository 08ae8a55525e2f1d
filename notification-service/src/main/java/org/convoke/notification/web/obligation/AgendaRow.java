package org.convoke.notification.web.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.convoke.notification.obligation.Obligation;

/// One obligation as a reader sees it on the page.
///
/// @param when the last moment in the reader's zone, as in `Sat 1 Oct 2016, 20:29`
public record AgendaRow(LocalDate day, boolean over, String when, String title, String project, String who) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    static AgendaRow of(Obligation it, ZoneId zone, Instant now) {
        var at = it.dueAt().atZone(zone);
        var over = it.dueAt().isBefore(now);
        return new AgendaRow(at.toLocalDate(), over, MOMENT.format(at), it.title(), it.project(), who(it));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String who(Obligation it) {
        var country = it.country()
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .orElse("");
        return switch (it.debtor()) {
            case PARTICIPANT -> "Participant, " + country;
            case NPO -> "NPO, " + country;
            case HOST -> "Host, " + country;
            case SECRETARIAT -> "Secretariat";
        };
    }
}
