package org.convoke.eventing;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.convoke.eventing.Relay.State;

/// What an alarm should look at. The tables are asked when the metrics are read; while the database is away those are
/// not a number.
@ApplicationScoped
class EventingMetrics {

    /// Each half has an index; together as one condition they would have none.
    private static final String UNNUMBERED = "from outbox where pub_seq is null";

    private static final String NUMBERED = "from outbox where pub_seq > (select published from outbox_leader)";

    private final MeterRegistry registry;
    private final DataSource database;

    EventingMetrics(MeterRegistry registry, DataSource database) {
        this.registry = registry;
        this.database = database;
    }

    void register(@Observes StartupEvent event, Relay relay, Receiver receiver) {
        table(
                "outbox.backlog",
                "Events not yet known to be in Kafka, parked ones too",
                "select (select count(*) %s) + (select count(*) %s)".formatted(UNNUMBERED, NUMBERED));
        seconds(
                "outbox.oldest.unpublished",
                "Age of the oldest of them",
                "select extract(epoch from now() - least((select min(added_at) %s), (select min(added_at) %s)))"
                        .formatted(UNNUMBERED, NUMBERED));
        table(
                "outbox.parked",
                "Events that Kafka will never accept",
                "select count(*) from outbox where parked_at is not null");
        table(
                "inbox.backlog",
                "Events received but not processed, parked ones too",
                "select count(*) from inbox where processed_at is null");
        seconds(
                "inbox.oldest.unprocessed",
                "Age of the oldest of them",
                "select extract(epoch from now() - min(received_at)) from inbox where processed_at is null");
        table(
                "inbox.parked",
                "Events that failed too often",
                "select count(*) from inbox where processed_at is null and parked_at is not null");
        flag("relay.leader", "Whether this instance publishes the outbox", relay, State.LEADING);
        flag("relay.fail.closed", "Whether outbox and Kafka contradict each other", relay, State.FAILED_CLOSED);
        FunctionCounter.builder("relay.takeovers", relay, Relay::takeovers)
                .description("How often this instance became the leader")
                .register(registry);
        FunctionCounter.builder("inbox.foreign.records", receiver, Receiver::foreign)
                .description("Records on our topics that are no events of the platform")
                .register(registry);
    }

    private void table(String name, String description, String sql) {
        Gauge.builder(name, () -> number(sql)).description(description).register(registry);
    }

    private void seconds(String name, String description, String sql) {
        Gauge.builder(name, () -> number(sql))
                .description(description)
                .baseUnit("seconds")
                .register(registry);
    }

    private void flag(String name, String description, Relay relay, State state) {
        Gauge.builder(name, () -> relay.state() == state ? 1 : 0)
                .description(description)
                .register(registry);
    }

    private double number(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
