package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.contracts.NominationEvent.NominationSubmitted;

/// Somebody was nominated, or nominated again after a correction (R068). Late ones are taken in whatever the round's
/// status (R065); after the announcement they simply stay nominated.
@ApplicationScoped
public class AddCandidate {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;

    AddCandidate(Rounds rounds, Candidates candidates, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Transactional
    public void add(NominationSubmitted submitted) {
        var round = rounds.locked(submitted.project());
        candidates
                .findByIdOptional(submitted.nominee().nomination())
                .ifPresentOrElse(
                        candidate -> {
                            round.lack(candidate, submitted.missing(), clock.instant());
                            candidate.resubmit(submitted);
                        },
                        () -> candidates.persist(new Candidate(submitted)));
    }
}
