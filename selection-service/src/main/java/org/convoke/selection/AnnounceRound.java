package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.eventing.Outbox;

/// Tells everybody at once how the round was decided, with the programme where that belongs together (R024, R073, R074,
/// R131, R132, R135).
@ApplicationScoped
public class AnnounceRound {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;
    private final Outbox outbox;

    AnnounceRound(Rounds rounds, Candidates candidates, Clock clock, Outbox outbox) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
        this.outbox = outbox;
    }

    /// @param ifMatch the version of the round that the officer has seen
    @Transactional
    public void announce(String project, String ifMatch, Announcement said, Officer officer) {
        var round = rounds.locked(project, ifMatch);
        round.announce(candidates.of(project), said, clock.instant(), officer.id())
                .forEach(outbox::add);
    }
}
