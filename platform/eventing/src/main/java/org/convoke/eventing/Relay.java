package org.convoke.eventing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.Serial;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.convoke.eventing.CursorLog.Cursor;
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
    private final Semaphore work = new Semaphore(0);
    private volatile State state = State.STARTING;
    private volatile boolean stopping;
    private Thread thread;

    Relay(
            EventingSettings settings,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            EventCodec codec,
            Topics topics) {
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
        work.release();
        thread.join(settings.transactionTimeout());
    }

    public State state() {
        return state;
    }

    /// Events were committed: do not wait for the next poll.
    void wake() {
        work.release();
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
                LOG.warnf("outbox relay starts again: %s (%s)", e, rootOf(e).getMessage());
                LOG.debug("the attempt that ended", e);
                pause(settings.retryDelay());
            }
        }
        state = State.STOPPED;
    }

    private void lead(OutboxTable table) throws SQLException {
        topics.ensure();
        var name = topics.prefixed("outbox-" + settings.service());
        try (var log = new CursorLog(kafka, name, topics.cursor(), settings.transactionTimeout())) {
            var cursor = log.open();
            requireAgreement(table, cursor);
            state = State.LEADING;
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
        var rows = table.next(cursor.sequence(), settings.batch());
        if (rows.isEmpty()) {
            pause(settings.poll());
            return cursor;
        }
        var last = rows.getLast();
        var next = new Cursor(last.sequence(), last.envelope().id());
        log.append(
                rows.stream()
                        .map(row -> codec.record(row.envelope(), row.payload()))
                        .toList(),
                next);
        return next;
    }

    /// Brokers forget the offsets of silent groups; a quiet month must not look like a lost cursor.
    private void refresh(OutboxTable table, CursorLog log, Cursor cursor) throws SQLException {
        if (cursor.event() != null) {
            log.append(List.of(), cursor);
            table.forgetPublished(cursor.sequence(), settings.keepPublished());
        }
    }

    private static void requireAgreement(OutboxTable table, Cursor cursor) throws SQLException {
        var published = table.lastPublished();
        if (cursor.sequence() < published) {
            throw new FailedClosed("Kafka's cursor (%d) is behind the outbox (%d): wrong cluster or lost offsets"
                    .formatted(cursor.sequence(), published));
        }
        if (cursor.event() != null
                && !table.eventAt(cursor.sequence()).map(cursor.event()::equals).orElse(false)) {
            throw new FailedClosed("the outbox has another event than Kafka at %d: restored from an old backup?"
                    .formatted(cursor.sequence()));
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(settings.jdbcUrl(), settings.username(), settings.password());
    }

    private void pause(Duration time) {
        try {
            if (work.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException _) {
            stopping = true;
        }
    }

    /// Publishing could lose or double events; a person has to look first.
    private static final class FailedClosed extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        FailedClosed(String message) {
            super("outbox relay refuses to publish: " + message, null, false, false);
        }
    }
}
