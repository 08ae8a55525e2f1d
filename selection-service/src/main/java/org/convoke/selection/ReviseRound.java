package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;

/// The notification was revised: its round takes over dates, seats and criteria (Q14).
@ApplicationScoped
public class ReviseRound {

    private final Rounds rounds;
    private final Seats seats;

    ReviseRound(Rounds rounds, Seats seats) {
        this.rounds = rounds;
        this.seats = seats;
    }

    @Transactional
    public void revise(ProjectNotificationRevised revised) {
        var round = rounds.locked(revised.project());
        round.revise(revised);
        if (round.announced()) {
            seats.lay(round);
        }
    }
}
