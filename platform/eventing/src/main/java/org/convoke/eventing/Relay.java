package org.convoke.eventing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.convoke.eventing.CursorLog.Cursor;
import org.convoke.eventing.CursorLog.Rejected;
import org.convoke.eventing.Failpoint.Step;
import org.convoke.eventing.OutboxTable.Stored;
import org.jboss.logging.Logger;

/// Publishes the outbox: one leader per service, in commit order, each event exactly once (reliability 1.3).
///
/// A round: number the next rows in PostgreSQL, then write them and the cursor in one Kafka transaction. Whatever goes
/// wrong, the relay closes both sides and starts again from what Kafka has. It refuses to start when table and cursor
/// contradict each other, as after restoring an old backup.
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /// What this instance's relay is doing; shown by the readiness check.
    public enum State {
        STARTING,
        STANDBY,
        LEADING,
        RETRYING,
        FAILED_CLOSED,
        STOPPED
    }

    private final EventingSettings settings;
    private final Map<String, Object> kafka;
    private final EventCodec codec;
    private final Topics topics;
    private final Failpoint failpoint;
    private final Bell bell = new Bell();
    private final AtomicLong takeovers = new AtomicLong();
    private volatile State state = State.STARTING;
    private volatile boolean stopping;
    private int batch;
    private Thread thread;

    Relay(
            EventingSettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            EventCodec codec,
            Topics topics,
            Failpoint failpoint) {
        this.failpoint = failpoint;
        this.settings = settings;
        this.kafka = kafka;
        this.codec = codec;
        this.topics = topics;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        bell.ring();
        thread.join(settings.transactionTimeout());
    }

    public State state() {
        return state;
    }

    /// How often this instance became the leader.
    long takeovers() {
        return takeovers.get();
    }

    /// Events were committed: do not wait for the next poll.
    void wake() {
        bell.ring();
    }

    private void run() {
        while (!stopping) {
            try (var table = new OutboxTable(connect())) {
                if (table.lead(settings.leaderSilence())) {
                    lead(table);
                } else {
                    state = State.STANDBY;
                    pause(settings.retryDelay());
                }
            } catch (FailedClosed e) {
                state = State.FAILED_CLOSED;
                LOG.error(e.getMessage());
                pause(settings.retryDelay());
            } catch (Exception e) {
                state = State.RETRYING;
                LOG.warnf(
                        "outbox relay starts again: %s (%s)", e, Causes.root(e).getMessage());
                LOG.debug("the attempt that ended", e);
                pause(settings.retryDelay());
            }
        }
        state = State.STOPPED;
    }

    private void lead(OutboxTable table) throws SQLException, Rejected {
        failpoint.reached(Step.RELAY_LEADING);
        topics.ensure();
        var name = topics.prefixed("outbox-" + settings.service());
        try (var log = new CursorLog(kafka, name, topics.cursor(), settings.transactionTimeout(), failpoint)) {
            var cursor = log.open();
            failpoint.reached(Step.RELAY_OPENED);
            FailedClosed.unlessAgreed(table, cursor);
            state = State.LEADING;
            takeovers.incrementAndGet();
            batch = settings.batch();
            var refreshed = System.nanoTime();
            while (!stopping) {
                cursor = publish(table, log, cursor);
                if (System.nanoTime() - refreshed > settings.cursorRefresh().toNanos()) {
                    refresh(table, log, cursor);
                    refreshed = System.nanoTime();
                }
            }
        }
    }

    private Cursor publish(OutboxTable table, CursorLog log, Cursor cursor) throws SQLException {
        var rows = table.next(cursor.sequence(), batch);
        if (rows.isEmpty()) {
            pause(settings.poll());
            return cursor;
        }
        failpoint.reached(Step.RELAY_NUMBERED);
        try {
            var last = append(log, rows);
            batch = Math.min(2 * batch, settings.batch());
            return last;
        } catch (Rejected e) {
            isolate(table, rows, cursor, e);
            return cursor;
        }
    }

    private Cursor append(CursorLog log, List<Stored> rows) throws Rejected {
        var last = rows.getLast();
        var cursor = new Cursor(last.sequence(), last.envelope().id());
        log.append(
                rows.stream()
                        .map(row -> codec.record(row.envelope(), row.payload()))
                        .toList(),
                cursor);
        return cursor;
    }

    /// Halves the batch until the event that Kafka rejects is alone, then parks its project; all others flow on.
    private void isolate(OutboxTable table, List<Stored> rows, Cursor cursor, Rejected rejected) throws SQLException {
        batch = Math.max(1, rows.size() / 2);
        if (rows.size() == 1) {
            var event = rows.getFirst().envelope();
            table.park(rows.getFirst(), cursor.sequence(), rejected.getMessage());
            LOG.errorf(
                    "event %s (%s) is parked and %s with it: %s", event.id(), event.type(), event.project(), rejected);
        }
    }

    /// Brokers forget the offsets of silent groups; a quiet month must not look like a lost cursor.
    private void refresh(OutboxTable table, CursorLog log, Cursor cursor) throws SQLException, Rejected {
        if (cursor.event() != null) {
            log.append(List.of(), cursor);
            table.forgetPublished(cursor.sequence(), settings.keepPublished());
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl(), settings.username(), settings.password());
    }

    private void pause(Duration time) {
        try {
            bell.await(time);
        } catch (InterruptedException _) {
            stopping = true;
        }
    }
}
