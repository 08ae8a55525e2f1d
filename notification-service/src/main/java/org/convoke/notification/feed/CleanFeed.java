package org.convoke.notification.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/// Takes events out of the feed once their time is over, a little at a time.
@ApplicationScoped
class CleanFeed {

    private static final Duration PROMISED = Duration.ofDays(731);
    private static final int BATCH = 10_000;

    private final PartnerEvents feed;
    private final FeedSettings settings;
    private final Clock clock;

    CleanFeed(PartnerEvents feed, FeedSettings settings, Clock clock) {
        if (settings.keep().compareTo(PROMISED) < 0) {
            throw new IllegalStateException("convoke.feed.keep: partners are promised two years, P731D or more");
        }
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void clean() {
        var before = clock.instant().minus(settings.keep());
        while (QuarkusTransaction.requiringNew().call(() -> feed.forget(before, BATCH)) == BATCH) {
            // until the rest is young enough
        }
    }
}
