package org.convoke.eventing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;

/// Events as JSON and as Kafka records in CloudEvents 1.0 binary mode. Readers ignore components they do not know.
@ApplicationScoped
public class EventCodec {

    private final JsonMapper json = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private final Topics topics;

    EventCodec(Topics topics) {
        this.topics = topics;
    }

    public String write(ConvokeEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event cannot be written: " + event.getClass(), e);
        }
    }

    public ConvokeEvent read(String payload, Class<? extends ConvokeEvent> event) {
        try {
            return json.readValue(payload, event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event cannot be read: " + event, e);
        }
    }

    /// @param version of the producer's stream for this project
    public ProducerRecord<String, byte[]> record(ConvokeEvent event, long version, UUID id, Instant occurredAt) {
        var context = Context.of(event);
        var envelope = new Envelope(id, context, context.type(event.getClass()), event.project(), version, occurredAt);
        return record(envelope, write(event));
    }

    ProducerRecord<String, byte[]> record(Envelope envelope, String payload) {
        var value = payload.getBytes(StandardCharsets.UTF_8);
        var published = new ProducerRecord<>(topics.of(envelope.producer()), envelope.project(), value);
        var headers = published.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", envelope.id().toString());
        put(headers, "ce_source", envelope.producer().source());
        put(headers, "ce_type", envelope.type());
        put(headers, "ce_time", envelope.occurredAt().toString());
        put(headers, "ce_subject", envelope.project());
        put(headers, "ce_partitionkey", envelope.project());
        put(headers, "ce_aggregateversion", Long.toString(envelope.version()));
        put(headers, "content-type", "application/json");
        return published;
    }

    /// @throws IllegalArgumentException when a CloudEvents attribute is missing or malformed
    Envelope envelope(Headers headers) {
        var source = get(headers, "ce_source");
        for (var context : Context.values()) {
            if (context.source().equals(source)) {
                return new Envelope(
                        UUID.fromString(get(headers, "ce_id")),
                        context,
                        get(headers, "ce_type"),
                        get(headers, "ce_subject"),
                        Long.parseLong(get(headers, "ce_aggregateversion")),
                        Instant.parse(get(headers, "ce_time")));
            }
        }
        throw new IllegalArgumentException("unknown source " + source);
    }

    /// @throws IllegalArgumentException when it is no JSON object
    String payload(byte[] value) {
        try {
            if (value == null || !json.readTree(value).isObject()) {
                throw new IllegalArgumentException("the value is no JSON object");
            }
            return new String(value, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("the value is no JSON", e);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("missing header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
