package org.convoke.selection;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.EventCodec;
import org.convoke.eventing.Topics;
import org.convoke.testing.Relayed;

/// Everything that selection has published so far, read from Kafka.
@ApplicationScoped
public class SelectionTopic {

    private final EventCodec codec;
    private final Topics topics;
    private final Map<String, Object> kafka;
    private final DataSource database;

    SelectionTopic(
            EventCodec codec,
            Topics topics,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            DataSource database) {
        this.codec = codec;
        this.topics = topics;
        this.kafka = kafka;
        this.database = database;
    }

    public List<ConvokeEvent> about(String project) {
        Relayed.await(database, project);
        var client = new HashMap<>(kafka);
        client.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topics.of(Context.SELECTION)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, project);
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
                Context.SELECTION.event(type).orElseThrow());
    }
}
