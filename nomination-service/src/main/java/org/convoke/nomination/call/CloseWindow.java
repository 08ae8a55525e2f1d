package org.convoke.nomination.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.Each;

/// Closes nomination windows when their time has come (R014) and says which countries fell short (R044) or kept
/// silent (R077).
@ApplicationScoped
public class CloseWindow {

    private final ProjectNotifications projects;
    private final CountryTallies tallies;
    private final Outbox outbox;
    private final Clock clock;

    CloseWindow(ProjectNotifications projects, CountryTallies tallies, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.tallies = tallies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Several instances may try; the lock and the second look let one of them win.
    @Scheduled(
            every = "{convoke.closing.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void closeDue() {
        Each.attempt(
                CloseWindow.class,
                QuarkusTransaction.requiringNew().call(() -> projects.dueToClose(clock.instant())),
                code -> QuarkusTransaction.requiringNew().run(() -> close(code)),
                "the window of project %s does not close"::formatted);
    }

    private void close(String code) {
        var project = projects.lock(code);
        if (!project.isDueToClose(clock.instant())) {
            return;
        }
        var byCountry = tallies.of(code);
        var all = byCountry.values().stream().mapToInt(CountryTally::nominated).sum();
        var closed = project.close(all, belowMinimum(project, byCountry));
        outbox.add(closed);
        var silent = new TreeSet<>(project.notice().invited());
        silent.removeAll(byCountry.keySet());
        silent.forEach(country -> outbox.add(new CountryDidNotNominate(code, country, closed.closedAt())));
    }

    private static Set<String> belowMinimum(ProjectNotification project, Map<String, CountryTally> byCountry) {
        var minimum = project.notice().policy().minimumNominees();
        return project.notice().invited().stream()
                .filter(country -> byCountry
                                .getOrDefault(country, CountryTally.nothing(country))
                                .nominated()
                        < minimum)
                .collect(Collectors.toSet());
    }
}
