package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectCancelled;

/// The project was cancelled, and its round with it.
@ApplicationScoped
public class CancelRound {

    private final Rounds rounds;

    CancelRound(Rounds rounds) {
        this.rounds = rounds;
    }

    @Transactional
    public void cancel(ProjectCancelled cancelled) {
        rounds.locked(cancelled.project()).cancel();
    }
}
