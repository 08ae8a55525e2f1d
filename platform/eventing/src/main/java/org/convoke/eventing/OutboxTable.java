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
import java.util.stream.IntStream;
import org.convoke.contracts.Context;

/// The relay's view of the outbox: one dedicated connection that holds the leader lock and does all its SQL.
///
/// Every transaction first proves that this leader's epoch is still the newest; a leader that was paused and replaced
/// finds no row and stops (reliability T7). That one row also says up to which number Kafka has everything.
final class OutboxTable implements AutoCloseable {

    /// Advisory lock of the outbox's leader; one database belongs to one service.
    private static final long LEADER_LOCK = 0x0C0117;

    /// Statistics lag behind a burst of events; each statement of the relay has one right plan, whatever they say.
    private static final String BY_INDEX = "set enable_seqscan = off; set enable_bitmapscan = off;"
            + " set enable_hashjoin = off; set enable_mergejoin = off; set enable_sort = off";

    private static final String COLUMNS = "id, event_id, context, type, project, version, occurred_at, payload::text";
    private static final String NUMBERED =
            "select pub_seq, " + COLUMNS + " from outbox where pub_seq > ? order by pub_seq limit ?";
    private static final String UNNUMBERED = """
            select (select coalesce(max(pub_seq), 0) from outbox) + row_number() over (order by id), %s
            from outbox where pub_seq is null and not exists (
                select from outbox parked where parked.project = outbox.project and parked.parked_at is not null)
            order by id limit ?""".formatted(COLUMNS);
    private static final String NUMBER = "update outbox set pub_seq = ? where id = ? and pub_seq is null";

    record Stored(long row, long sequence, Envelope envelope, String payload) {}

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
            statement.execute(BY_INDEX);
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

    /// Notes what Kafka has and returns the first rows that it has not, numbered in commit order.
    ///
    /// @param cursor the last sequence number that is in Kafka
    /// @param limit most rows to return
    List<Stored> next(long cursor, int limit) throws SQLException {
        try {
            note(cursor);
            var rows = rows(NUMBERED, cursor, limit);
            if (rows.isEmpty()) {
                rows = rows(UNNUMBERED, limit);
                number(rows);
            }
            connection.commit();
            return rows;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    /// One row at a time by its key: a join with the rows would leave the choice to the planner's statistics.
    private void number(List<Stored> rows) throws SQLException {
        try (var statement = connection.prepareStatement(NUMBER)) {
            for (var row : rows) {
                statement.setLong(1, row.sequence());
                statement.setLong(2, row.row());
                statement.addBatch();
            }
            if (IntStream.of(statement.executeBatch()).sum() < rows.size()) {
                throw new SQLException("another relay has numbered the same rows");
            }
        }
    }

    long lastPublished() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select published from outbox_leader")) {
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
        note(cursor);
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
        note(cursor);
        update(
                "delete from outbox where pub_seq < ? and added_at < now() - make_interval(secs => ?)",
                cursor,
                age.toSeconds());
        connection.commit();
    }

    private void note(long cursor) throws SQLException {
        if (update("update outbox_leader set published = ? where epoch = ?", cursor, epoch) == 0) {
            throw new SQLException("another relay has taken over");
        }
    }

    private List<Stored> rows(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters);
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
                row.getObject(3, UUID.class),
                Context.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
        return new Stored(row.getLong(2), row.getLong(1), envelope, row.getString(9));
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
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
