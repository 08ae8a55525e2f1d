package org.convoke.notification.web.obligation;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.obligation.ObligationFilter;
import org.convoke.notification.obligation.Obligations;

/// What is open for the caller, by the days of a zone.
@RequestScoped
class OpenAgenda {

    private final Obligations obligations;
    private final Concern concern;
    private final Clock clock;

    OpenAgenda(Obligations obligations, Concern concern, Clock clock) {
        this.obligations = obligations;
        this.concern = concern;
        this.clock = clock;
    }

    /// @param more whether there is more than was asked for
    record Open(List<AgendaSection> sections, boolean more) {}

    Open read(ZoneId zone, int most) {
        var open = obligations.after(Optional.empty(), mine(), most + 1);
        var shown = open.stream().limit(most).toList();
        return new Open(AgendaSection.of(shown, zone, clock.instant()), open.size() > most);
    }

    boolean keepsCalendars() {
        return concern.keepsCalendars();
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private ObligationFilter mine() {
        var open = ObligationFilter.open(concern.country());
        return concern.debtor().map(open::owedBy).orElse(open);
    }
}
