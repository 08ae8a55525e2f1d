package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.eventing.Outbox;
import org.convoke.selection.VacateSeat;

/// The person does not take the seat; it is free for an alternate at once (R076, R112).
@ApplicationScoped
public class DeclineOffer {

    private final OpenOffers openOffers;
    private final VacateSeat vacateSeat;
    private final Clock clock;
    private final Outbox outbox;

    DeclineOffer(OpenOffers openOffers, VacateSeat vacateSeat, Clock clock, Outbox outbox) {
        this.openOffers = openOffers;
        this.vacateSeat = vacateSeat;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public void decline(String project, UUID nomination, Speaker speaker, Decline decline) {
        var now = clock.instant();
        var open = openOffers.locked(project, nomination, speaker, now);
        outbox.add(open.offer().decline(open.nominee(), speaker, decline, now));
        vacateSeat.vacate(open.round(), nomination, Cause.DECLINED, now);
    }
}
