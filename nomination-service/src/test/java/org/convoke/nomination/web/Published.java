package org.convoke.nomination.web;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.EventCodec;
import org.convoke.eventing.Topics;
import org.convoke.testing.Relayed;

/// What stands in Kafka, read as another service would; and another service's events, written as its relay would.
@ApplicationScoped
public class Published {

    /// @param version of the project's stream
    record Event(String id, String type, long version, String json) {}

    private final Map<String, Object> kafka;
    private final Topics topics;
    private final EventCodec codec;
    private final DataSource database;

    Published(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Topics topics,
            EventCodec codec,
            DataSource database) {
        this.kafka = kafka;
        this.topics = topics;
        this.codec = codec;
        this.database = database;
    }

    /// All committed events of the project so far, in the order of the topic.
    List<Event> of(String project) {
        Relayed.await(database, project);
        var settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topics.of(Context.NOMINATION)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<Event>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> {
                    if (project.equals(found.key())) {
                        events.add(event(found));
                    }
                });
            }
            return events;
        }
    }

    void publish(ConvokeEvent event, long version, UUID id) {
        try (var producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(codec.record(event, version, id, Instant.now()));
        }
    }

    private static Event event(ConsumerRecord<String, byte[]> found) {
        return new Event(
                header(found, "ce_id"),
                header(found, "ce_type"),
                Long.parseLong(header(found, "ce_aggregateversion")),
                new String(found.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> found, String name) {
        return new String(found.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
