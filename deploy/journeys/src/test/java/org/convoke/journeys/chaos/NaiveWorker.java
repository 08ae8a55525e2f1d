package org.convoke.journeys.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.convoke.journeys.chaos.NaiveRelay.Design;

/// Sends a batch, each event acknowledged before the next, then marks it as published; begins anew after any trouble.
final class NaiveWorker implements Runnable {
    private static final String DUE = """
            select id, event_id, lower(context), type, project, version, occurred_at, payload::text
            from outbox where pub_seq is null order by id limit""";
    private static final String MARK = "update outbox set pub_seq = id where id = ?";

    private final Design design;
    private final String service;
    private final Properties platform;
    private final Runnable sent;
    private final KafkaProducer<String, byte[]> producer;

    private record Due(long id, ProducerRecord<String, byte[]> event) {}

    /// @param sent told when events were sent that are not yet marked
    NaiveWorker(Design design, String service, Properties platform, Runnable sent) {
        this.design = design;
        this.service = service;
        this.platform = platform;
        this.sent = sent;
        this.producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.getProperty("kafka.bootstrap.servers"),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
    }

    @Override
    public void run() {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            while (publish(connection) > 0) {
                // until nothing is due
            }
        } catch (SQLException | ExecutionException | RuntimeException e) {
            System.err.println(service + " begins anew: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int publish(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        var due = due(connection);
        if (!design.locks()) connection.commit();
        for (var one : due) producer.send(one.event()).get();
        if (!due.isEmpty()) sent.run();
        mark(connection, due);
        connection.commit();
        return due.size();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                platform.getProperty("jdbc.url." + service),
                platform.getProperty("jdbc.user." + service),
                platform.getProperty("jdbc.password." + service));
    }

    private List<Due> due(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("%s %d%s".formatted(DUE, design.batch, design.locking))) {
            var due = new ArrayList<Due>();
            while (row.next()) due.add(new Due(row.getLong(1), event(row)));
            return due;
        }
    }

    private void mark(Connection connection, List<Due> sent) throws SQLException {
        try (var statement = connection.prepareStatement(MARK)) {
            for (var due : sent) {
                statement.setLong(1, due.id());
                statement.executeUpdate();
                if (!design.locks()) connection.commit();
            }
        }
    }

    /// As the platform's own relay writes it.
    private static ProducerRecord<String, byte[]> event(ResultSet row) throws SQLException {
        var context = row.getString(3);
        var project = row.getString(5);
        var event = new ProducerRecord<>(
                "convoke." + context, project, row.getString(8).getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", row.getString(2),
                        "ce_source", "/%s-service".formatted(context),
                        "ce_type", row.getString(4),
                        "ce_time",
                                row.getObject(7, OffsetDateTime.class)
                                        .toInstant()
                                        .toString(),
                        "ce_subject", project,
                        "ce_partitionkey", project,
                        "ce_aggregateversion", row.getString(6),
                        "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }
}
