package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectPostponed;

/// The project was postponed: its round waits for new dates.
@ApplicationScoped
public class PostponeRound {

    private final Rounds rounds;

    PostponeRound(Rounds rounds) {
        this.rounds = rounds;
    }

    @Transactional
    public void postpone(ProjectPostponed postponed) {
        rounds.locked(postponed.project()).postpone();
    }
}
