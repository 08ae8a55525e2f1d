package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;

/// A country put nobody forward; its seats may go to others, and the officer sees that (R077, R082).
@ApplicationScoped
public class NoteSilentCountry {

    private final Rounds rounds;
    private final Candidates candidates;
    private final SeatNews news;
    private final Clock clock;

    NoteSilentCountry(Rounds rounds, Candidates candidates, SeatNews news, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public void note(CountryDidNotNominate silent) {
        var round = rounds.locked(silent.project());
        round.noteSilent(silent.country(), candidates.of(silent.project()), clock.instant())
                .forEach(event -> news.publish(round, event));
    }
}
