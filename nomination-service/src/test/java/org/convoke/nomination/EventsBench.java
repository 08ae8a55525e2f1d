package org.convoke.nomination;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.convoke.contracts.Context;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.eventing.Outbox;
import org.convoke.eventing.Topics;
import org.junit.jupiter.api.Test;

/// How long an event is under way from the commit to a consumer, and how fast a backlog drains, beside bare Kafka on
/// the
/// same broker in the same run. It asserts nothing about time; `deploy/bench events` runs it.
@QuarkusTest
class EventsBench {

    private static final int PER_SECOND = Integer.getInteger("bench.rate", 300);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
    private static final int WARM_UP_SECONDS = 30;
    private static final int WRITERS = 4;
    private static final int PROJECTS = 50;
    private static final int BACKLOG = Integer.getInteger("bench.backlog", 60_000);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern NOMINATION = Pattern.compile("\"nomination\": ?\"([0-9a-f-]{36})\"");

    @Inject
    Outbox outbox;

    @Inject
    DataSource database;

    @Inject
    Topics topics;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final Map<UUID, Long> begun = new ConcurrentHashMap<>();
    private final Map<UUID, Long> arrived = new ConcurrentHashMap<>();

    @Test
    void events_beside_bare_kafka() throws Exception {
        try (var producer = producer();
                var reader = Executors.newSingleThreadExecutor()) {
            var reading = reader.submit(this::read);
            Consumer<UUID> relayed = this::commit;
            Consumer<UUID> bare = id -> send(producer, id);
            flow(relayed, WARM_UP_SECONDS);
            flow(bare, WARM_UP_SECONDS);
            var ours = flow(relayed, SECONDS);
            var theirs = flow(bare, SECONDS);
            System.out.printf(
                    "%n%d events/s for %d s, milliseconds       p50    p95    p99    max%n", PER_SECOND, SECONDS);
            print("outbox, commit to consumer", ours);
            print("bare Kafka, send to consumer", theirs);
            System.out.printf("ratio at p99: %.2f%n", (double) at(ours, 0.99) / at(theirs, 0.99));
            var drained = rate(this::storeBacklog);
            var sent = rate(() -> sendBacklog(producer));
            System.out.printf(
                    "%n%d events, events/s: outbox drained %.0f, bare producer %.0f, ratio %.2f%n%n",
                    BACKLOG, drained, sent, drained / sent);
            reading.cancel(true);
        }
    }

    /// @return nanoseconds under way of each event, sorted
    private long[] flow(Consumer<UUID> write, int seconds) {
        forget();
        var count = PER_SECOND * seconds;
        try (var writers = Executors.newScheduledThreadPool(WRITERS)) {
            for (int i = 0; i < count; i++) {
                writers.schedule(
                        () -> write.accept(UUID.randomUUID()), i * 1_000_000L / PER_SECOND, TimeUnit.MICROSECONDS);
            }
        }
        awaitArrivals(count);
        return begun.entrySet().stream()
                .mapToLong(event -> arrived.get(event.getKey()) - event.getValue())
                .sorted()
                .toArray();
    }

    private void commit(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new NominationCompleted(project(id), id)));
        begun.put(id, System.nanoTime());
    }

    private void send(KafkaProducer<String, byte[]> producer, UUID id) {
        begun.put(id, System.nanoTime());
        var json = "{\"project\":\"%s\",\"nomination\":\"%s\"}".formatted(project(id), id);
        producer.send(new ProducerRecord<>(
                topics.of(Context.NOMINATION), project(id), json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String project(UUID id) {
        return "98-XX-%02d-GE-WSP-A".formatted(Math.floorMod(id.hashCode(), PROJECTS));
    }

    /// @return events per second from the moment in which they were all there
    private double rate(Runnable store) {
        forget();
        store.run();
        var start = begun.values().stream().mapToLong(time -> time).min().orElseThrow();
        awaitArrivals(BACKLOG);
        var end = arrived.values().stream().mapToLong(time -> time).max().orElseThrow();
        return BACKLOG * 1e9 / (end - start);
    }

    private void storeBacklog() {
        var sql = """
                insert into outbox (event_id, project, version, context, type, occurred_at, payload)
                select gen_random_uuid(), 'backlog-' || g %% %1$d, g / %1$d + 1, 'NOMINATION',
                       'org.convoke.nomination.NominationCompleted', now(),
                       jsonb_build_object('project', 'backlog-' || g %% %1$d, 'nomination', gen_random_uuid())
                from generate_series(0, %2$d - 1) g""".formatted(PROJECTS, BACKLOG);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            begun.put(UUID.randomUUID(), System.nanoTime());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sendBacklog(KafkaProducer<String, byte[]> producer) {
        for (int i = 0; i < BACKLOG; i++) {
            send(producer, UUID.randomUUID());
        }
        producer.flush();
    }

    private void forget() {
        begun.clear();
        arrived.clear();
    }

    private void awaitArrivals(int count) {
        Awaitility.await().atMost(PATIENCE).until(() -> arrived.size() >= count);
    }

    private KafkaProducer<String, byte[]> producer() {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private void read() {
        var settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topics.of(Context.NOMINATION)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            while (!Thread.currentThread().isInterrupted()) {
                for (var found : consumer.poll(Duration.ofSeconds(1))) {
                    var id = NOMINATION.matcher(new String(found.value(), StandardCharsets.UTF_8));
                    if (id.find()) {
                        arrived.putIfAbsent(UUID.fromString(id.group(1)), System.nanoTime());
                    }
                }
            }
        }
    }

    private static void print(String name, long[] nanos) {
        System.out.printf("%-36s", name);
        List.of(0.5, 0.95, 0.99, 1.0).forEach(share -> System.out.printf("%7.1f", at(nanos, share) / 1e6));
        System.out.println();
    }

    private static long at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
