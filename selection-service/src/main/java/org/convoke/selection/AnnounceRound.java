package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Tells everybody at once how the round was decided, with the programme where that belongs together (R024, R073, R074,
/// R131, R132, R135).
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

    /// @param ifMatch the version of the round that the officer has seen
    @Transactional
    public void announce(String project, String ifMatch, Announcement said, Officer officer) {
        var round = rounds.locked(project, ifMatch);
        seats.lay(round);
        round.announce(candidates.of(project), said, clock.instant(), officer.id())
                .forEach(event -> news.publish(round, event));
    }
}
