package org.convoke.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/// An answer says that an event is committed, not that it is in Kafka yet: who reads a topic waits for the relay first.
public final class Relayed {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WAITING = """
            select count(*) from outbox where project = ?
                and (pub_seq is null or pub_seq > (select published from outbox_leader))
                and not exists (select from outbox parked where parked.project = outbox.project and parked_at is not null)""";

    private Relayed() {}

    /// Returns when all events of the project that are committed by now stand in Kafka; does not wait for a parked
    /// stream.
    public static void await(DataSource database, String project) {
        var end = Instant.now().plus(PATIENCE);
        while (waiting(database, project) > 0) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("events of %s do not reach Kafka".formatted(project));
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static long waiting(DataSource database, String project) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WAITING)) {
            statement.setString(1, project);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
