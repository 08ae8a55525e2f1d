package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;

/// The nomination window has closed: decisions may begin (R014).
@ApplicationScoped
public class CloseWindow {

    private final Rounds rounds;

    CloseWindow(Rounds rounds) {
        this.rounds = rounds;
    }

    @Transactional
    public void close(NominationWindowClosed closed) {
        rounds.locked(closed.project()).close();
    }
}
