package org.convoke.notification.obligation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Asks again and again what is due by now; the scheduler's table sees to it that one instance at a time does, and that
/// another goes on when that one is gone.
///
/// What is due follows the platform's clock, which may be moved; when to ask follows real time (ADR 121).
@ApplicationScoped
public class Reminders {

    private static final Logger LOG = Logger.getLogger(Reminders.class);
    private static final int BEATS = 4;

    private final DataSource database;
    private final RemindDue due;
    private final ObligationSettings settings;
    private Scheduler scheduler;
    private volatile boolean stopping;

    Reminders(DataSource database, RemindDue due, ObligationSettings settings) {
        this.database = database;
        this.due = due;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        var task =
                Tasks.recurring("remind-due", FixedDelay.of(settings.every())).execute((_, _) -> remind());
        scheduler = Scheduler.create(database)
                .startTasks(task)
                .threads(1)
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

    private void remind() {
        while (!stopping && remindNext()) {
            // until nothing is due
        }
    }

    private boolean remindNext() {
        try {
            return due.remindNext();
        } catch (NotReminded e) {
            LOG.error("put off: " + e.getMessage(), e.getCause());
            due.putOff(e.obligation());
            return true;
        }
    }
}
