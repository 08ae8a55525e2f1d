package org.convoke.eventing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Context;

/// The relay's view of the outbox: one dedicated connection that holds the leader lock and does all its SQL.
///
/// Every transaction first proves that this leader's epoch is still the newest; a leader that was paused and replaced
/// finds no row and stops (reliability T7).
final class OutboxTable implements AutoCloseable {

    /// Advisory lock of the outbox's leader; one database belongs to one service.
    private static final long LEADER_LOCK = 0x0C0117;

    record Stored(long sequence, Envelope envelope, String payload) {}

    private final Connection connection;
    private long epoch;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /// A leader that falls silent, inside a transaction or between two, is dropped by PostgreSQL, so that a standby can
    /// take over.
    boolean lead(Duration silence) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set idle_session_timeout = " + silence.toMillis());
            statement.execute("set idle_in_transaction_session_timeout = " + silence.toMillis());
            try (var row = statement.executeQuery("select pg_try_advisory_lock(" + LEADER_LOCK + ")")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return false;
                }
            }
            try (var row = statement.executeQuery("update outbox_leader set epoch = epoch + 1 returning epoch")) {
                row.next();
                epoch = row.getLong(1);
            }
        }
        connection.setAutoCommit(false);
        return true;
    }

    /// Marks what Kafka has, numbers the next rows in commit order, and returns the first that Kafka has not.
    ///
    /// @param cursor the last sequence number that is in Kafka
    /// @param limit most rows to number and to return
    List<Stored> next(long cursor, int limit) throws SQLException {
        try {
            fence();
            update("update outbox set published_at = now() where pub_seq <= ? and published_at is null", cursor);
            update("""
                    with next as (select id, row_number() over (order by id) as place from outbox
                                  where pub_seq is null and not exists (
                                      select from outbox parked
                                      where parked.project = outbox.project and parked.parked_at is not null)
                                  order by id limit ?),
                         last as (select coalesce(max(pub_seq), 0) as seq from outbox)
                    update outbox set pub_seq = last.seq + next.place from next, last
                    where outbox.id = next.id and outbox.pub_seq is null""", limit);
            var rows = unpublished(cursor, limit);
            connection.commit();
            return rows;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    long lastPublished() throws SQLException {
        var sql = "select coalesce(max(pub_seq), 0) from outbox where published_at is not null";
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    Optional<UUID> eventAt(long sequence) throws SQLException {
        try (var statement = prepare("select event_id from outbox where pub_seq = ?", sequence);
                var row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    /// Takes an event that Kafka will never accept, and its project with it, out of the queue until an operator has
    /// looked. What of the project was numbered is not in Kafka and gets new numbers later.
    void park(Stored row, long cursor, String reason) throws SQLException {
        fence();
        update(
                "update outbox set parked_at = now(), parked_reason = ? where event_id = ?",
                reason,
                row.envelope().id());
        update(
                "update outbox set pub_seq = null where project = ? and pub_seq > ?",
                row.envelope().project(),
                cursor);
        connection.commit();
    }

    /// The row at the cursor always stays: it proves at the next start that cursor and table belong together.
    void forgetPublished(long cursor, Duration age) throws SQLException {
        fence();
        update(
                "delete from outbox where pub_seq < ? and published_at < now() - make_interval(secs => ?)",
                cursor,
                age.toSeconds());
        connection.commit();
    }

    private void fence() throws SQLException {
        try (var statement = prepare("select 1 from outbox_leader where epoch = ? for share", epoch);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("another relay has taken over");
            }
        }
    }

    private List<Stored> unpublished(long cursor, int limit) throws SQLException {
        var sql = "select pub_seq, event_id, context, type, project, version, occurred_at, payload::text from outbox"
                + " where pub_seq > ? order by pub_seq limit ?";
        try (var statement = prepare(sql, cursor, limit);
                var row = statement.executeQuery()) {
            var rows = new ArrayList<Stored>();
            while (row.next()) {
                rows.add(stored(row));
            }
            return rows;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var envelope = new Envelope(
                row.getObject(2, UUID.class),
                Context.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
        return new Stored(row.getLong(1), envelope, row.getString(8));
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
