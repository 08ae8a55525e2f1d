package org.convoke.eventing;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The relay's producer waits for all replicas and is idempotent, whatever the platform's Kafka settings say: with any
/// less Kafka refuses a transactional producer.
class CursorLogTest {
    private static final Map<String, Object> CARELESS =
            Map.of("bootstrap.servers", "localhost:9", "acks", "1", "enable.idempotence", false);

    @Test
    void no_setting_weakens_the_producer() {
        assertThatNoException()
                .isThrownBy(
                        () -> new CursorLog(CARELESS, "outbox-test", "cursor", Duration.ofSeconds(1), null).close());
    }
}
