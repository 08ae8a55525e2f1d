package org.convoke.eventing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Every limit of the plumbing, with its default.
@ConfigMapping(prefix = "convoke.eventing")
interface EventingSettings {

    @WithDefault("${quarkus.application.name}")
    String service();

    /// The relay keeps a connection of its own, outside the pool.
    @WithDefault("${quarkus.datasource.jdbc.url}")
    String jdbcUrl();

    @WithDefault("${quarkus.datasource.username}")
    String username();

    @WithDefault("${quarkus.datasource.password}")
    String password();

    /// Lets several platforms share one broker; empty in production.
    Optional<String> topicPrefix();

    @WithDefault("3")
    int partitions();

    /// 3 in production, together with `min.insync.replicas=2`.
    @WithDefault("1")
    short replicas();

    /// Most events in one Kafka transaction.
    @WithDefault("500")
    int batch();

    /// How often an idle relay or inbox looks for work without having been woken.
    @WithDefault("PT0.25S")
    Duration poll();

    @WithDefault("PT1S")
    Duration retryDelay();

    /// The longest pause between two attempts to process the same event.
    @WithDefault("PT30S")
    Duration longestRetryDelay();

    /// How often an event may fail before it is parked and its project waits for an operator; with the pauses below
    /// that is about two minutes.
    @WithDefault("10")
    int parkAfter();

    /// How long PostgreSQL waits for a leader that was paused before it drops the session and with it the lock; longer
    /// than a Kafka transaction may take. A leader that was killed loses the lock at once.
    @WithDefault("PT20S")
    Duration leaderSilence();

    @WithDefault("PT15S")
    Duration transactionTimeout();

    @WithDefault("PT1H")
    Duration cursorRefresh();

    @WithDefault("P30D")
    Duration keepPublished();

    /// Where the chaos harness says at which step to strike; absent in production.
    Optional<Path> failpoint();
}
