package org.convoke.selection;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/// What happens to rounds because time has passed. Several instances may tick at once: the lock of the round lets one
/// of them act.
@ApplicationScoped
class SelectionClock {

    private static final Logger LOG = Logger.getLogger(SelectionClock.class);

    private final Rounds rounds;
    private final ReleaseAlternates releaseAlternates;
    private final Clock clock;

    SelectionClock(Rounds rounds, ReleaseAlternates releaseAlternates, Clock clock) {
        this.rounds = rounds;
        this.releaseAlternates = releaseAlternates;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = SKIP, skipExecutionIf = ApplicationNotRunning.class)
    void releaseAlternates() {
        rounds.releasing(clock.instant()).forEach(this::release);
    }

    private void release(Round round) {
        try {
            releaseAlternates.release(round.project());
        } catch (RuntimeException e) {
            LOG.errorf(e, "the alternates of project %s are not released", round.project());
        }
    }
}
