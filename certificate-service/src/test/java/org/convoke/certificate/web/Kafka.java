package org.convoke.certificate.web;

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
import java.util.concurrent.ExecutionException;
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

/// Speaks as the other contexts and hears what this one says, through the real broker.
@ApplicationScoped
public class Kafka {

    private final Map<String, Long> versions = new HashMap<>();
    private final EventCodec codec;
    private final Topics topics;
    private final DataSource database;
    private final Map<String, Object> settings;

    Kafka(
            EventCodec codec,
            Topics topics,
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.codec = codec;
        this.topics = topics;
        this.database = database;
        settings = new HashMap<>(kafka);
        settings.put("isolation.level", "read_committed");
    }

    public void tell(ConvokeEvent... events) {
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (var event : events) {
                var version = versions.merge(Context.of(event) + event.project(), 1L, Long::sum);
                producer.send(codec.record(event, version, UUID.randomUUID(), Instant.EPOCH))
                        .get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// All events of this kind that the service has published about the project so far.
    public <E> List<E> told(String project, Class<E> kind) {
        Relayed.await(database, project);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topics.of(Context.CERTIFICATE)).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, project).stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }
    }

    private List<ConvokeEvent> read(KafkaConsumer<String, byte[]> consumer, String project) {
        var ends = consumer.endOffsets(consumer.assignment());
        var events = new ArrayList<ConvokeEvent>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var message : consumer.poll(Duration.ofMillis(100))) {
                if (message.key().equals(project)) {
                    events.add(event(message));
                }
            }
        }
        return events;
    }

    private ConvokeEvent event(ConsumerRecord<String, byte[]> message) {
        var type = new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return codec.read(
                new String(message.value(), StandardCharsets.UTF_8),
                Context.CERTIFICATE.event(type).orElseThrow());
    }
}
