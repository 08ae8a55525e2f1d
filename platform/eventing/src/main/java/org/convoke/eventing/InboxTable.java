package org.convoke.eventing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.convoke.contracts.Context;

/// What was received, and per producer and project how far it was processed.
@ApplicationScoped
class InboxTable {

    /// @param attempts that failed so far
    record Received(Envelope envelope, String payload, int attempts) {}

    private static final String STORE = """
            insert into inbox (event_id, producer, type, project, version, occurred_at, payload)
            values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (event_id) do nothing""";
    /// Starts where this consumer first meets the project: a topic may have forgotten what came before.
    private static final String OPEN_STREAM =
            "insert into inbox_stream (producer, project, version) values (?, ?, ?) on conflict do nothing";
    private static final String CLAIM = """
            select i.event_id, i.producer, i.type, i.project, i.version, i.occurred_at, i.payload::text, i.attempts
            from inbox i join inbox_stream s using (producer, project)
            where i.processed_at is null and i.parked_at is null
            and i.version = s.version + 1 and s.next_attempt_at <= now()
            order by i.seq limit 1 for update of s skip locked""";
    private static final String DONE = "update inbox set processed_at = now(), last_error = null where event_id = ?";
    private static final String ADVANCE =
            "update inbox_stream set version = ?, next_attempt_at = now() where producer = ? and project = ?";
    private static final String FAILED = """
            update inbox set attempts = attempts + 1, last_error = ?, parked_at = case when ? then now() end
            where event_id = ? and processed_at is null""";
    private static final String DELAY = """
            update inbox_stream set next_attempt_at = now() + make_interval(secs => ?)
            where producer = ? and project = ? and version = ?""";

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    /// @throws SQLException whose state says whether another attempt can help (see [Receiver])
    void store(Envelope envelope, String payload) throws SQLException {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> execute(connection -> {
                        update(
                                connection,
                                STORE,
                                envelope.id(),
                                envelope.producer().name(),
                                envelope.type(),
                                envelope.project(),
                                envelope.version(),
                                envelope.occurredAt().atOffset(ZoneOffset.UTC),
                                payload);
                        update(
                                connection,
                                OPEN_STREAM,
                                envelope.producer().name(),
                                envelope.project(),
                                envelope.version() - 1);
                        return null;
                    }));
        } catch (RuntimeException e) {
            throw Causes.of(e)
                    .filter(SQLException.class::isInstance)
                    .map(SQLException.class::cast)
                    .findFirst()
                    .orElseGet(() -> new SQLException(e));
        }
    }

    /// The next event in order of some project whose turn it is; its stream stays locked until the transaction ends.
    Optional<Received> claim() {
        return execute(connection -> {
            try (var statement = connection.prepareStatement(CLAIM);
                    var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var envelope = new Envelope(
                        row.getObject(1, UUID.class),
                        Context.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getObject(6, OffsetDateTime.class).toInstant());
                return Optional.of(new Received(envelope, row.getString(7), row.getInt(8)));
            }
        });
    }

    void done(Envelope envelope) {
        execute(connection -> {
            update(connection, DONE, envelope.id());
            update(connection, ADVANCE, envelope.version(), envelope.producer().name(), envelope.project());
            return null;
        });
    }

    /// @param parked whether the project now waits for an operator, and no longer for `delay` only
    void failed(Envelope envelope, String error, Duration delay, boolean parked) {
        execute(connection -> {
            update(connection, FAILED, error, parked, envelope.id());
            update(
                    connection,
                    DELAY,
                    delay.toMillis() / 1000.0,
                    envelope.producer().name(),
                    envelope.project(),
                    envelope.version() - 1);
            return null;
        });
    }

    private <T> T execute(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("inbox: " + e.getMessage(), e);
        }
    }

    private static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
