package org.convoke.nomination.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.stream.Collectors;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.Nominations;

/// Closes nomination windows when their time has come (R014) and says which countries fell short (R044).
@ApplicationScoped
public class CloseWindow {

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final Outbox outbox;
    private final Clock clock;

    CloseWindow(ProjectNotifications projects, Nominations nominations, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.nominations = nominations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Several instances may try; the lock and the second look let one of them win.
    @Scheduled(
            every = "{convoke.closing.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void closeDue() {
        QuarkusTransaction.requiringNew()
                .call(() -> projects.dueToClose(clock.instant()))
                .forEach(code -> QuarkusTransaction.requiringNew().run(() -> close(code)));
    }

    private void close(String code) {
        var project = projects.lock(code);
        if (!project.isDueToClose(clock.instant())) {
            return;
        }
        var byCountry = nominations.countByCountry(code);
        var minimum = project.notice().policy().minimumNominees();
        var belowMinimum = project.notice().participatingCountries().stream()
                .filter(country -> byCountry.getOrDefault(country, 0L) < minimum)
                .collect(Collectors.toSet());
        var all = byCountry.values().stream().mapToInt(Long::intValue).sum();
        outbox.add(project.close(all, belowMinimum));
    }
}
