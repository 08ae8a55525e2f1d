package org.convoke.eventing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;

/// Where a use case leaves the events it caused: they are published if, and only if, its transaction commits.
///
/// The version of a project's stream is taken under a row lock that lasts until commit, so versions, commit order and
/// publication order are the same (reliability T1 to T5). Call it last, after the aggregate is locked and changed.
@ApplicationScoped
public class Outbox {

    private static final String NEXT_VERSION = """
            insert into outbox_stream (project, version) values (?, 1)
            on conflict (project) do update set version = outbox_stream.version + 1 returning version""";
    private static final String ADD = """
            insert into outbox (event_id, project, version, context, type, occurred_at, payload)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final DataSource database;
    private final EventCodec codec;
    private final Clock clock;
    private final Relay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            DataSource database,
            EventCodec codec,
            Clock clock,
            Relay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.codec = codec;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ConvokeEvent event) {
        try (var connection = database.getConnection()) {
            insert(connection, event, nextVersion(connection, event.project()));
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "event was not stored: " + event.getClass().getSimpleName(), e);
        }
        transaction.registerInterposedSynchronization(new WakeRelay(relay));
    }

    private static long nextVersion(Connection connection, String project) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT_VERSION)) {
            statement.setString(1, project);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void insert(Connection connection, ConvokeEvent event, long version) throws SQLException {
        var context = Context.of(event);
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, event.project());
            statement.setLong(3, version);
            statement.setString(4, context.name());
            statement.setString(5, context.type(event.getClass()));
            statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(7, codec.write(event));
            statement.executeUpdate();
        }
    }

    private record WakeRelay(Relay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
