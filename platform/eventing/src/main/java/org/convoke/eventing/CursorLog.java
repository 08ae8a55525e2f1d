package org.convoke.eventing;

import java.io.Serial;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.convoke.eventing.Failpoint.Step;

/// The Kafka side of the relay: records and the cursor that counts them are written in one Kafka transaction.
///
/// `transactional.id` fences an older relay. The cursor is the committed offset of a consumer group that never
/// consumes; its metadata is the id of the event at that place.
final class CursorLog implements AutoCloseable {

    /// Where the table's numbering stands in Kafka; `event` is null while nothing was ever published.
    record Cursor(long sequence, UUID event) {}

    private static final List<Class<? extends Exception>> POISON = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            SerializationException.class);

    private final String name;
    private final Failpoint failpoint;
    private final TopicPartition place;
    private final Map<String, Object> kafka;
    private final KafkaProducer<String, byte[]> producer;
    private volatile Exception failed;

    /// @param name unique per service and platform, as in `outbox-nomination-service`
    CursorLog(Map<String, Object> kafka, String name, String cursorTopic, Duration timeout, Failpoint failpoint) {
        this.failpoint = failpoint;
        this.kafka = kafka;
        this.name = name;
        this.place = new TopicPartition(cursorTopic, 0);
        var settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) timeout.toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) timeout.toMillis() / 3);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout.toMillis());
        // nothing waits so long, the commit sends at once; but a transaction's records go in one request
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 10);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /// Fences every older relay of this service, then reads where Kafka stands.
    Cursor open() {
        producer.initTransactions();
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, name);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var committed = consumer.committed(Set.of(place)).get(place);
            return committed == null
                    ? new Cursor(0, null)
                    : new Cursor(committed.offset(), UUID.fromString(committed.metadata()));
        }
    }

    /// All of the records and the new cursor, or nothing.
    ///
    /// @throws Rejected when the brokers will never take one of the records; none was written, the log stays open
    /// @throws RuntimeException with an outcome that may be unknown: this log must then be closed and opened anew
    void append(List<ProducerRecord<String, byte[]>> records, Cursor cursor) throws Rejected {
        failed = null;
        producer.beginTransaction();
        try {
            records.forEach(this::send);
            failpoint.reached(Step.RELAY_SENT);
            var offset = new OffsetAndMetadata(cursor.sequence(), cursor.event().toString());
            producer.sendOffsetsToTransaction(Map.of(place, offset), new ConsumerGroupMetadata(name));
            failpoint.reached(Step.RELAY_COUNTED);
            producer.commitTransaction();
            failpoint.reached(Step.RELAY_COMMITTED);
        } catch (RuntimeException e) {
            var reason = rejection(e).orElseThrow(() -> e);
            producer.abortTransaction();
            throw new Rejected(reason);
        }
    }

    /// What fails before it is sent must not be missing from a transaction that commits.
    private void send(ProducerRecord<String, byte[]> published) {
        producer.send(published, (_, failure) -> {
            if (failure != null) {
                failed = failure;
            }
        });
        if (failed != null) {
            throw new KafkaException(failed);
        }
    }

    private static Optional<Throwable> rejection(Throwable failure) {
        return Causes.of(failure)
                .filter(cause -> POISON.stream().anyMatch(type -> type.isInstance(cause)))
                .findFirst();
    }

    /// One of the records can never be written; which one, only smaller batches tell.
    static final class Rejected extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        Rejected(Throwable reason) {
            super(reason);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
