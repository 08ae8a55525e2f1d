package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.NominationCompleted;

/// The missing documents of a candidate arrived (R052).
@ApplicationScoped
public class CompleteCandidate {

    private final Rounds rounds;
    private final Candidates candidates;

    CompleteCandidate(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @Transactional
    public void complete(NominationCompleted completed) {
        rounds.locked(completed.project());
        candidates.of(completed.project()).get(completed.nomination()).complete();
    }
}
