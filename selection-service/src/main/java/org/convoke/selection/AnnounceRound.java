package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/// Tells everybody at once how the round was decided (R073, R074, R131, R132, R135).
@ApplicationScoped
public class AnnounceRound {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Seats seats;
    private final Clock clock;
    private final SeatNews news;

    AnnounceRound(Rounds rounds, Candidates candidates, Seats seats, Clock clock, SeatNews news) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.seats = seats;
        this.clock = clock;
        this.news = news;
    }

    @Transactional
    public void announce(String project, Optional<String> lateReason, String officer) {
        var round = rounds.locked(project);
        seats.lay(project, round.terms());
        round.announce(candidates.of(project), lateReason, clock.instant(), officer)
                .forEach(event -> news.publish(round, event));
    }
}
