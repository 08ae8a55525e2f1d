package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectNotified;

/// A project was notified: its selection begins (R129).
@ApplicationScoped
public class OpenRound {

    private final Rounds rounds;

    OpenRound(Rounds rounds) {
        this.rounds = rounds;
    }

    @Transactional
    public void open(ProjectNotified notified) {
        rounds.persist(new Round(notified));
    }
}
