package org.convoke.selection;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.convoke.contracts.CertificateEvent;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent;
import org.convoke.eventing.EventCodec;

/// Speaks as the contexts that selection listens to, through Kafka.
@ApplicationScoped
public class NominationTopic {

    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Long> certificateVersions = new HashMap<>();
    private final EventCodec codec;
    private final Map<String, Object> kafka;

    NominationTopic(EventCodec codec, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.codec = codec;
        this.kafka = kafka;
    }

    public void tell(NominationEvent... events) {
        tell(versions, events);
    }

    public void tell(CertificateEvent... events) {
        tell(certificateVersions, events);
    }

    private void tell(Map<String, Long> versions, ConvokeEvent... events) {
        try (var producer =
                new KafkaProducer<>(new HashMap<>(kafka), new StringSerializer(), new ByteArraySerializer())) {
            for (var event : events) {
                var version = versions.merge(event.project(), 1L, Long::sum);
                producer.send(codec.record(event, version, UUID.randomUUID(), Instant.EPOCH))
                        .get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
