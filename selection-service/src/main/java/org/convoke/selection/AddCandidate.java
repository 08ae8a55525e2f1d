package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.NominationSubmitted;

/// Somebody was nominated, or nominated again after a correction (R068). Late ones are taken in whatever the round's
/// status (R065); after the announcement they simply stay nominated.
@ApplicationScoped
public class AddCandidate {

    private final Rounds rounds;
    private final Candidates candidates;

    AddCandidate(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @Transactional
    public void add(NominationSubmitted submitted) {
        rounds.locked(submitted.project());
        candidates
                .findByIdOptional(submitted.nominee().nomination())
                .ifPresentOrElse(
                        candidate -> candidate.resubmit(submitted), () -> candidates.persist(new Candidate(submitted)));
    }
}
