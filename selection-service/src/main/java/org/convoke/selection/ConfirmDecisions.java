package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// A second officer agrees with the decisions as they stand (R069).
@ApplicationScoped
public class ConfirmDecisions {

    private final Rounds rounds;
    private final Clock clock;

    ConfirmDecisions(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /// @param ifMatch the version of the round that the officer has seen
    @Transactional
    public void confirm(String project, String ifMatch, Officer officer) {
        rounds.locked(project, ifMatch).confirm(clock.instant(), officer.id());
    }
}
