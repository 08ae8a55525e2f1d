package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.NominationRecalled;

/// The NPO has taken its nomination back (R068).
@ApplicationScoped
public class RecallCandidate {

    private final Rounds rounds;
    private final Candidates candidates;
    private final SeatNews news;

    RecallCandidate(Rounds rounds, Candidates candidates, SeatNews news) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.news = news;
    }

    @Transactional
    public void recall(NominationRecalled recalled) {
        var round = rounds.locked(recalled.project());
        var slate = candidates.of(recalled.project());
        round.recall(slate.get(recalled.nominee().nomination()), slate, recalled.recalledAt())
                .forEach(event -> news.publish(round, event));
    }
}
