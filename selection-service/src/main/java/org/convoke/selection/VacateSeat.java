package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;

/// Somebody lost a seat other than by withdrawing, and whoever is next gets it in the same transaction (R075, R076).
@ApplicationScoped
public class VacateSeat {

    private final Candidates candidates;
    private final SeatNews news;

    VacateSeat(Candidates candidates, SeatNews news) {
        this.candidates = candidates;
        this.news = news;
    }

    /// @param round locked by the caller
    @Transactional(TxType.MANDATORY)
    public void vacate(Round round, UUID nomination, Cause cause, Instant at) {
        var slate = candidates.of(round.project());
        var leaver = slate.get(nomination);
        news.publish(round, leaver.vacate(cause, at));
        round.refill(leaver, slate, at).forEach(event -> news.publish(round, event));
    }
}
