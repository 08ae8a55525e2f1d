package org.convoke.certificate.paper;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// What happens to papers because time has passed. One that fails holds up nobody else and is tried again.
@ApplicationScoped
class PaperClock {

    private static final Logger LOG = Logger.getLogger(PaperClock.class);

    private final Papers papers;
    private final SettlePapers settlePapers;
    private final ChasePaper chasePaper;
    private final Clock clock;

    PaperClock(Papers papers, SettlePapers settlePapers, ChasePaper chasePaper, Clock clock) {
        this.papers = papers;
        this.settlePapers = settlePapers;
        this.chasePaper = chasePaper;
        this.clock = clock;
    }

    @Scheduled(
            every = "{convoke.papers.every}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void tick() {
        papers.unasked().forEach(project -> attempt(project, settlePapers::settle));
        papers.overdue(clock.instant())
                .forEach(paper -> attempt(paper, one -> chasePaper.chase(one.project(), one.id())));
    }

    private static <T> void attempt(T thing, Consumer<T> act) {
        try {
            act.accept(thing);
        } catch (RuntimeException e) {
            LOG.errorf(e, "nothing done about %s", thing);
        }
    }
}
