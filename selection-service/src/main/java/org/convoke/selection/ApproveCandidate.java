package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;

/// The government approval of a provisional candidate arrived (R066).
@ApplicationScoped
public class ApproveCandidate {

    private final Rounds rounds;
    private final Candidates candidates;

    ApproveCandidate(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @Transactional
    public void approve(GovernmentApprovalConfirmed confirmed) {
        rounds.locked(confirmed.project());
        candidates.of(confirmed.project()).get(confirmed.nomination()).approve();
    }
}
