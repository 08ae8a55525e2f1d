package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.selection.group.KeptDecisions;

/// A second officer agrees with the decisions as they stand (R069).
@ApplicationScoped
public class ConfirmDecisions {

    private final Rounds rounds;
    private final KeptDecisions decisions;
    private final Clock clock;

    ConfirmDecisions(Rounds rounds, KeptDecisions decisions, Clock clock) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.clock = clock;
    }

    /// @param ifMatch the version of the round that the officer has seen
    @Transactional
    public void confirm(String project, String ifMatch, Officer officer) {
        var now = clock.instant();
        rounds.locked(project, ifMatch).confirm(now, officer.id());
        decisions.confirm(project, officer, now);
    }
}
