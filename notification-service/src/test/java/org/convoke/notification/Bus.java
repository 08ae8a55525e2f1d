package org.convoke.notification;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.eventing.EventCodec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells events as the other services do.
@ApplicationScoped
public class Bus {

    private final EventCodec codec;
    private final KafkaProducer<String, byte[]> producer;

    Bus(EventCodec codec, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.codec = codec;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "max.block.ms", 15_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /// @param times how often the same record reaches Kafka
    public void tell(ConvokeEvent event, long version, int times) {
        var told = codec.record(event, version, UUID.randomUUID(), Instant.parse("2016-11-07T00:00:00Z"));
        for (int time = 0; time < times; time++) {
            producer.send(told);
        }
        producer.flush();
    }
}
