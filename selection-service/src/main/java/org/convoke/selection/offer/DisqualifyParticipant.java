package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.selection.VacateSeat;

/// Somebody selected fails to qualify after all, so an alternate may fill the seat (R075).
@ApplicationScoped
public class DisqualifyParticipant {

    private final OpenOffers openOffers;
    private final VacateSeat vacateSeat;
    private final Clock clock;

    DisqualifyParticipant(OpenOffers openOffers, VacateSeat vacateSeat, Clock clock) {
        this.openOffers = openOffers;
        this.vacateSeat = vacateSeat;
        this.clock = clock;
    }

    /// @param reason the officer's; it stays in this context
    @Transactional
    public void disqualify(String project, UUID nomination, String reason, Speaker.Officer officer) {
        var now = clock.instant();
        var open = openOffers.locked(project, nomination, officer, now);
        open.offer().disqualify(reason);
        vacateSeat.vacate(open.round(), nomination, Cause.DISQUALIFIED, now);
    }
}
