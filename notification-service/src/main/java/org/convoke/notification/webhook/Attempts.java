package org.convoke.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// The log of all attempts.
@ApplicationScoped
public class Attempts implements PanacheRepositoryBase<LoggedAttempt, Long> {

    private final WebhookSettings settings;
    private final Clock clock;

    Attempts(WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// The newest first.
    ///
    /// @param before only those; the highest number for all
    public List<LoggedAttempt> of(Webhook webhook, long before, int most) {
        return find("webhook = ?1 and id < ?2 order by id desc", webhook.id(), before)
                .page(0, most)
                .list();
    }

    @Scheduled(
            every = "1h",
            delayed = "15m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void forgetOld() {
        delete("beganAt < ?1", clock.instant().minus(settings.keepLog()));
    }
}
