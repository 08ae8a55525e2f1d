package org.convoke.selection.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.eventing.Outbox;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.VacateSeat;

/// Nobody answered in time: the seat goes to an alternate, who has a time of their own (R076).
@ApplicationScoped
class ExpireOffer {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Offers offers;
    private final VacateSeat vacateSeat;
    private final Clock clock;
    private final Outbox outbox;

    ExpireOffer(
            Rounds rounds, Candidates candidates, Offers offers, VacateSeat vacateSeat, Clock clock, Outbox outbox) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.offers = offers;
        this.vacateSeat = vacateSeat;
        this.clock = clock;
        this.outbox = outbox;
    }

    /// Without effect when somebody has answered meanwhile.
    @Transactional
    void expire(String project, UUID nomination) {
        var now = clock.instant();
        var round = rounds.locked(project);
        var offer = offers.get(project, nomination);
        if (offer.overdue(now)) {
            outbox.add(offer.expire(candidates.findById(nomination).nominee(), now));
            vacateSeat.vacate(round, nomination, Cause.EXPIRED, now);
        }
    }
}
