package org.convoke.selection;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.convoke.webkit.Each;

/// What happens to rounds because time has passed. Several instances may tick at once: the lock of the round lets one
/// of them act.
@ApplicationScoped
class SelectionClock {

    private final Rounds rounds;
    private final ReleaseAlternates releaseAlternates;
    private final Clock clock;

    SelectionClock(Rounds rounds, ReleaseAlternates releaseAlternates, Clock clock) {
        this.rounds = rounds;
        this.releaseAlternates = releaseAlternates;
        this.clock = clock;
    }

    @Scheduled(
            every = "${convoke.clock.every:1s}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void releaseAlternates() {
        Each.attempt(
                SelectionClock.class,
                rounds.releasing(clock.instant()),
                round -> releaseAlternates.release(round.project()),
                round -> "the alternates of project %s are not released".formatted(round.project()));
    }
}
