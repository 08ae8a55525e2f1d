package org.convoke.journeys.chaos.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.convoke.journeys.chaos.check.Event.Sent;
import org.convoke.journeys.client.Trouble;

/// All that was ever committed to the topics about some projects.
record Topics(Properties platform, Set<String> projects) {
    static final List<String> PRODUCERS = List.of("nomination", "selection", "certificate", "notification");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    List<Sent> records() {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = PRODUCERS.stream()
                    .flatMap(producer -> partitions(consumer, "convoke." + producer))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    /// With `read_committed` an end is where the oldest open transaction begins.
    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.getProperty("kafka.bootstrap.servers"),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
    }

    private static Stream<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()));
    }

    private List<Sent> read(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var sent = new ArrayList<Sent>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var records = consumer.poll(Duration.ofSeconds(1));
            if (!records.isEmpty()) deadline = System.nanoTime() + PATIENCE.toNanos();
            if (System.nanoTime() > deadline) throw new Trouble("Kafka gives no more records before the end.");
            for (var record : records) {
                if (projects.contains(record.key())) sent.add(sent(record));
            }
        }
        return sent;
    }

    private static Sent sent(ConsumerRecord<String, byte[]> record) {
        var type = header(record, "ce_type");
        var event = new Event(
                UUID.fromString(header(record, "ce_id")),
                header(record, "ce_source").replaceAll("^/|-service$", ""),
                type.substring(type.lastIndexOf('.') + 1),
                record.key(),
                Long.parseLong(header(record, "ce_aggregateversion")));
        return new Sent(event, record.partition());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
