package org.convoke.notification.due;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.convoke.notification.obligation.ObligationSettings;

/// Asks again and again what is due by now; the scheduler's table sees to it that one instance at a time does, and that
/// another goes on when that one is gone.
///
/// What is due follows the platform's clock, which may be moved; when to ask follows real time (ADR 121).
@ApplicationScoped
public class RunDueWork {

    private static final int BEATS = 4;

    private final DataSource database;
    private final List<DueWork> works;
    private final ObligationSettings settings;
    private Scheduler scheduler;
    private volatile boolean stopping;

    RunDueWork(DataSource database, @All List<DueWork> works, ObligationSettings settings) {
        this.database = database;
        this.works = works;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        scheduler = Scheduler.create(database)
                .startTasks(works.stream().map(this::task).toList())
                .threads(works.size())
                .pollingInterval(settings.every())
                .heartbeatInterval(settings.silence().dividedBy(BEATS))
                .missedHeartbeatsLimit(BEATS)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        scheduler.stop();
    }

    private RecurringTask<Void> task(DueWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(settings.every())).execute((_, _) -> run(work));
    }

    private void run(DueWork work) {
        while (!stopping && work.doNext()) {
            // until nothing is due
        }
    }
}
