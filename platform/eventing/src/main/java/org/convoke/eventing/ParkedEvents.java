package org.convoke.eventing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.convoke.webkit.PlaceInTime;

/// The events that wait for an operator, and what operators did about them. A parked event holds back what follows of
/// its project, so that nothing is overtaken.
@ApplicationScoped
public class ParkedEvents {

    /// On which side of Kafka an event is parked.
    public enum Side {
        OUTBOX,
        INBOX
    }

    /// @param attempts that failed, as far as they were counted
    /// @param waiting how many later events of the project are held back
    public record ParkedEvent(
            UUID event,
            Side side,
            String producer,
            String type,
            String project,
            long version,
            int attempts,
            String failure,
            Instant parkedAt,
            long waiting) {}

    public enum Act {
        RETRY,
        DISCARD
    }

    /// @param number counts the acts
    /// @param failure why the event was parked at that time
    public record Acted(long number, UUID event, Act act, String actor, String reason, String failure, Instant at) {}

    private static final String PARKED = """
            select * from (select event_id, 'OUTBOX' side, context, type, project, version, 0 attempts, parked_reason, parked_at,
                   (select count(*) from outbox later where later.project = o.project and later.version > o.version)
            from outbox o where parked_at is not null
            union all
            select event_id, 'INBOX', producer, type, project, version, attempts, last_error, parked_at,
                   (select count(*) from inbox later where later.producer = i.producer
                    and later.project = i.project and later.version > i.version)
            from inbox i where processed_at is null and parked_at is not null) parked
            where (parked_at, event_id) > (?, ?) order by parked_at, event_id limit ?""";
    private static final String PAYLOAD = """
            select payload::text from outbox where event_id = ? and parked_at is not null
            union all
            select payload::text from inbox where event_id = ? and parked_at is not null and processed_at is null""";
    private static final String RETRY_OUTBOX = """
            update outbox o set parked_at = null from outbox was
            where o.event_id = ? and o.parked_at is not null and was.id = o.id returning was.parked_reason""";
    private static final String RETRY_INBOX = """
            with freed as (
                update inbox set parked_at = null, attempts = 0
                where event_id = ? and parked_at is not null and processed_at is null
                returning producer, project, last_error)
            update inbox_stream s set next_attempt_at = now() from freed
            where s.producer = freed.producer and s.project = freed.project returning freed.last_error""";
    private static final String DISCARD = """
            with gone as (
                update inbox set parked_at = null, processed_at = now()
                where event_id = ? and parked_at is not null and processed_at is null
                returning producer, project, version, last_error)
            update inbox_stream s set version = gone.version, next_attempt_at = now() from gone
            where s.producer = gone.producer and s.project = gone.project returning gone.last_error""";
    private static final String ADD_ACT = """
            insert into parking_act (event_id, act, actor, reason, failure, acted_at) values (?, ?, ?, ?, ?, ?)""";
    private static final String ACTS = """
            select id, event_id, act, actor, reason, failure, acted_at from parking_act
            where id < ? order by id desc limit ?""";

    private final DataSource database;
    private final Clock clock;

    ParkedEvents(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The longest parked first.
    ///
    /// @param after only those that were parked later
    public List<ParkedEvent> list(Optional<PlaceInTime> after, int limit) {
        var from = after.map(place -> place.at().atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MIN);
        var id = after.map(PlaceInTime::id).orElse(new UUID(0, 0));
        return query(PARKED, ParkedEvents::parked, from, id, limit);
    }

    /// What the event says, as JSON; it may hold personal data.
    public Optional<String> payload(UUID event) {
        return query(PAYLOAD, row -> row.getString(1), event, event).stream().findFirst();
    }

    /// The newest first.
    ///
    /// @param before only those with a lower number
    public List<Acted> acts(Optional<Long> before, int limit) {
        return query(ACTS, ParkedEvents::acted, before.orElse(Long.MAX_VALUE), limit);
    }

    /// Offers the event again, as if it had never failed.
    ///
    /// @param reason why another attempt may help
    /// @return false when no such event is parked
    @Transactional
    public boolean retry(UUID event, String actor, String reason) {
        var failure = change(RETRY_INBOX, event).or(() -> change(RETRY_OUTBOX, event));
        failure.ifPresent(why -> add(event, Act.RETRY, actor, reason, why));
        return failure.isPresent();
    }

    /// Goes on with the project's next event as if this one had been processed. Only what came in can be discarded:
    /// what goes out is history that other services build on.
    ///
    /// @param reason why the event may be left without effect
    /// @return false when no such event is parked in the inbox
    @Transactional
    public boolean discard(UUID event, String actor, String reason) {
        var failure = change(DISCARD, event);
        failure.ifPresent(why -> add(event, Act.DISCARD, actor, reason, why));
        return failure.isPresent();
    }

    private Optional<String> change(String sql, UUID event) {
        return query(sql, row -> String.valueOf(row.getString(1)), event).stream()
                .findFirst();
    }

    private void add(UUID event, Act act, String actor, String reason, String failure) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        query(ADD_ACT + " returning id", row -> row.getLong(1), event, act.name(), actor, reason, failure, now);
    }

    private <T> List<T> query(String sql, Row<T> read, Object... parameters) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var found = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read.of(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("parked events: " + e.getMessage(), e);
        }
    }

    private static ParkedEvent parked(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject(1, UUID.class),
                Side.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getInt(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getLong(10));
    }

    private static Acted acted(ResultSet row) throws SQLException {
        return new Acted(
                row.getLong(1),
                row.getObject(2, UUID.class),
                Act.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
