package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// The officer's decisions, kept silently: nothing is published, and the next decisions replace them (R069).
@ApplicationScoped
public class DecideRound {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;

    DecideRound(Rounds rounds, Candidates candidates, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
    }

    /// @param ifMatch the version of the round that the officer has seen
    @Transactional
    public void decide(String project, String ifMatch, Decisions decisions, Officer officer) {
        var round = rounds.locked(project, ifMatch);
        round.decide(decisions, candidates.of(project), clock.instant(), officer.id());
    }
}
