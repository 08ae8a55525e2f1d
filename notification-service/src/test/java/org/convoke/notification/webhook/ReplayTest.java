package org.convoke.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReplayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUBMITTED = "org.convoke.nomination.NominationSubmitted";

    @Inject
    Bus bus;

    private final String code = Fresh.code();
    private Instant now = Instant.parse("2016-09-20T00:00:00Z");

    @BeforeEach
    void set() {
        TestClock.set(now);
    }

    @Test
    void a_replay_sends_the_same_ids_again_in_order() {
        try (var receiver = new Receiver();
                var subscriber = Subscriber.at(receiver)) {
            Told.tokyo(bus, code);
            var first = ids(receiver.awaitAccepted(code, 2));
            advance(Duration.ofHours(1));
            var from = now;
            Told.postponed(bus, code, 3);
            var third = ids(receiver.awaitAccepted(code, 3)).getLast();

            subscriber.post("/replays", Map.of("from", from.toString())).statusCode(202);
            receiver.awaitAccepted(code, 4);
            subscriber
                    .post(
                            "/replays",
                            Map.of("from", from.minus(Duration.ofMinutes(50)).toString()))
                    .statusCode(202);
            var all = new ArrayList<>(first);
            all.addAll(List.of(third, third, third));
            assertThat(ids(receiver.awaitAccepted(code, 5))).isEqualTo(all);
        }
    }

    @Test
    void a_test_event_goes_out_once_also_to_a_disabled_webhook() throws Exception {
        try (var receiver = new Receiver().answering(410, "");
                var subscriber = Subscriber.at(receiver, SUBMITTED)) {
            Told.tokyo(bus, code);
            await().atMost(PATIENCE)
                    .until(() -> subscriber.read().getString("state").equals("DISABLED"));
            receiver.answering(200, "");
            var id = subscriber
                    .post("/tests", Map.of())
                    .statusCode(202)
                    .extract()
                    .jsonPath()
                    .getString("event");
            await().atMost(PATIENCE).until(() -> receiver.accepted().size() == 1);
            var call = receiver.accepted().getFirst();
            assertThat(call.id()).isEqualTo(id);
            assertThat(call.event().getString("type")).isEqualTo("org.convoke.notification.WebhookTested");
            new com.standardwebhooks.Webhook(subscriber.secret()).verify(call.body(), call.headers());
        }
    }

    private void advance(Duration time) {
        now = now.plus(time).plusSeconds(1);
        TestClock.set(now);
    }

    private static List<String> ids(List<Receiver.Call> calls) {
        return calls.stream().map(Receiver.Call::id).toList();
    }
}
