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

    @Transactional
    public void decide(String project, Decisions decisions, String officer) {
        var round = rounds.locked(project);
        round.decide(decisions, candidates.of(project), clock.instant(), officer);
    }
}
