package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.NominationReturned;

/// The NPO owes a clarification: the candidate cannot be chosen until it has come.
@ApplicationScoped
public class SendBackCandidate {

    private final Rounds rounds;
    private final Candidates candidates;

    SendBackCandidate(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @Transactional
    public void sendBack(NominationReturned returned) {
        var round = rounds.locked(returned.project());
        round.sendBack(candidates.of(returned.project()).get(returned.nomination()), returned.returnedAt());
    }
}
