package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;

/// The notification was revised: its round takes over dates, seats and criteria (Q14).
@ApplicationScoped
public class ReviseRound {

    private final Rounds rounds;

    ReviseRound(Rounds rounds) {
        this.rounds = rounds;
    }

    @Transactional
    public void revise(ProjectNotificationRevised revised) {
        rounds.locked(revised.project()).revise(revised);
    }
}
