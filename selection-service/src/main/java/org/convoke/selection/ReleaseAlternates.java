package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// The project has started: whoever still waits is told that they wait no longer.
@ApplicationScoped
class ReleaseAlternates {

    private final Rounds rounds;
    private final Candidates candidates;
    private final SeatNews news;
    private final Clock clock;

    ReleaseAlternates(Rounds rounds, Candidates candidates, SeatNews news, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    void release(String project) {
        var round = rounds.locked(project);
        round.releaseAlternates(candidates.of(project), clock.instant()).forEach(event -> news.publish(round, event));
    }
}
