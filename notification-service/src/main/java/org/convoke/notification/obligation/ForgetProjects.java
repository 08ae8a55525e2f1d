package org.convoke.notification.obligation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.convoke.notification.obligation.fact.AllFacts;

/// Deletes what is known about people of projects that ended long ago, one project at a time; what was still owed
/// lapses
/// (ADR 151). Projects that were put off without a new date stay.
@ApplicationScoped
class ForgetProjects {

    private final AllFacts facts;
    private final Obligations obligations;
    private final ObligationSettings settings;
    private final Clock clock;

    ForgetProjects(AllFacts facts, Obligations obligations, ObligationSettings settings, Clock clock) {
        this.facts = facts;
        this.obligations = obligations;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forget() {
        while (QuarkusTransaction.requiringNew().call(this::forgetNext)) {
            // until the rest is young enough
        }
    }

    /// @return false when none is left
    private boolean forgetNext() {
        var now = clock.instant();
        var last = LocalDate.ofInstant(now, ZoneOffset.UTC).minus(settings.keep());
        var found = facts.endedBefore(last);
        found.ifPresent(project -> {
            obligations.lock(project.code()).stream()
                    .filter(obligation -> obligation.state() == State.OPEN)
                    .forEach(obligation -> obligation.lapse(now));
            facts.delete(project);
        });
        return found.isPresent();
    }
}
