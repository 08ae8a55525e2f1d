package org.convoke.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.notification.webhook.call.CallReceiver;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliverEventsTest {

    private static final String SUBMITTED = "org.convoke.nomination.NominationSubmitted";

    @Inject
    Bus bus;

    @Inject
    ClaimAttempt claims;

    @Inject
    EndAttempt ends;

    @Inject
    CallReceiver caller;

    @Inject
    Webhooks webhooks;

    @Inject
    SecretSafe safe;

    @Inject
    WebhookSettings settings;

    private final String code = Fresh.code();
    private Instant now = Instant.parse("2016-09-20T00:00:00Z");

    @BeforeEach
    void set() {
        TestClock.set(now);
    }

    @Test
    void a_receiver_verifies_who_has_sent_what_with_the_published_libraries() throws Exception {
        try (var receiver = new Receiver();
                var subscriber = Subscriber.at(receiver, SUBMITTED)) {
            Told.tokyo(bus, code);
            var call = receiver.awaitAccepted(code, 1).getFirst();

            var library = new com.standardwebhooks.Webhook(subscriber.secret());
            assertThatCode(() -> library.verify(call.body(), call.headers())).doesNotThrowAnyException();
            assertThatThrownBy(() -> library.verify(call.body().replace("LK", "IN"), call.headers()))
                    .isInstanceOf(WebhookVerificationException.class);
            try (var npm = new NpmLibrary()) {
                assertThat(npm.verify(subscriber.secret(), call, call.body())).isEqualTo("verified " + SUBMITTED);
                assertThat(npm.verify(subscriber.secret(), call, call.body() + " "))
                        .contains("No matching signature");
            }
            assertThat(call.headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/cloudevents+json"));
            assertThat(call.event().getString("id")).isEqualTo(call.id());
            assertThat(call.event().getString("type")).isEqualTo(SUBMITTED);
            assertThat(call.event().getString("data.nominee.name")).isEqualTo("Nimali Perera");
        }
    }

    @Test
    void both_secrets_sign_for_a_day_after_a_rotation() throws Exception {
        try (var receiver = new Receiver();
                var subscriber = Subscriber.at(receiver)) {
            var fresh = subscriber
                    .post("/secrets", Map.of())
                    .statusCode(201)
                    .extract()
                    .jsonPath();
            var old = new com.standardwebhooks.Webhook(subscriber.secret());
            var young = new com.standardwebhooks.Webhook(fresh.getString("secret"));
            Told.tokyo(bus, code);
            for (var call : receiver.awaitAccepted(code, 2)) {
                old.verify(call.body(), call.headers());
                young.verify(call.body(), call.headers());
            }

            advance(Duration.ofDays(1));
            Told.postponed(bus, code, 3);
            var later = receiver.awaitAccepted(code, 3).getLast();
            young.verify(later.body(), later.headers());
            assertThatThrownBy(() -> old.verify(later.body(), later.headers()))
                    .isInstanceOf(WebhookVerificationException.class);
        }
    }

    @Test
    void a_slow_receiver_stops_nobody_else() {
        try (var slow = new Receiver().slow();
                var quick = new Receiver();
                var _ = Subscriber.at(slow);
                var _ = Subscriber.at(quick)) {
            var codes = IntStream.range(0, 8).mapToObj(_ -> Fresh.code()).toList();
            codes.forEach(each -> Told.tokyo(bus, each));
            for (var each : codes) {
                quick.awaitAccepted(each, 2);
            }
            assertThat(slow.accepted()).isEmpty();
        }
    }

    @Test
    void a_webhook_whose_secret_cannot_be_opened_hinders_no_other() {
        try (var receiver = new Receiver();
                var broken = Subscriber.at("http://127.0.0.1:1/", "it@lk.npo.example");
                var _ = Subscriber.at(receiver)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> webhooks.update("secret = ?1 where id = ?2", new byte[9], UUID.fromString(broken.id())));
            Told.tokyo(bus, code);
            receiver.awaitAccepted(code, 2);
            broken.awaitEnded(code, 1);
            assertThat(broken.attempts().getFirst()).containsEntry("answer", "could not be called: cannot open");
        }
    }

    @Test
    void several_instances_never_make_the_same_attempt() {
        try (var receiver = new Receiver();
                var subscriber = Subscriber.at(receiver);
                var instances = Executors.newFixedThreadPool(4)) {
            var codes = IntStream.range(0, 5).mapToObj(_ -> Fresh.code()).toList();
            codes.forEach(each -> Told.tokyo(bus, each));
            for (int instance = 0; instance < 4; instance++) {
                var another = new DeliverEvents(claims, ends, caller, safe, settings);
                instances.execute(() -> IntStream.range(0, 50).forEach(_ -> another.deliver()));
            }
            for (var each : codes) {
                assertThat(ids(receiver.awaitAccepted(each, 2))).doesNotHaveDuplicates();
            }
            assertThat(subscriber.attempts())
                    .extracting(attempt -> attempt.get("event"))
                    .doesNotHaveDuplicates();
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
