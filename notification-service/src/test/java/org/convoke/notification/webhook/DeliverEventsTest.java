package org.convoke.notification.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.convoke.notification.Bus;
import org.convoke.notification.Fresh;
import org.convoke.notification.Told;
import org.convoke.notification.webhook.call.CallReceiver;
import org.convoke.testing.Mailbox;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliverEventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
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
            var call = awaitAccepted(receiver, code, 1).getFirst();

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
            for (var call : awaitAccepted(receiver, code, 2)) {
                old.verify(call.body(), call.headers());
                young.verify(call.body(), call.headers());
            }

            advance(Duration.ofDays(1));
            Told.postponed(bus, code, 3);
            var later = awaitAccepted(receiver, code, 3).getLast();
            young.verify(later.body(), later.headers());
            assertThatThrownBy(() -> old.verify(later.body(), later.headers()))
                    .isInstanceOf(WebhookVerificationException.class);
        }
    }

    @Test
    void a_receiver_that_was_down_for_a_day_gets_everything_once_in_order_and_the_feed_tells_the_same() {
        try (var receiver = new Receiver().answering(503, "down");
                var subscriber = Subscriber.at(receiver)) {
            var codes = List.of(code, Fresh.code(), Fresh.code());
            codes.forEach(each -> Told.tokyo(bus, each));
            var version = 3;
            for (int failures = 1; failures <= 6; failures++) {
                var expected = failures;
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(codes)
                                .allSatisfy(each ->
                                        assertThat(failed(subscriber, each)).isEqualTo(expected)));
                for (var each : codes) {
                    Told.postponed(bus, each, version);
                }
                version++;
                advance(settings.backoff().get(failures - 1));
            }
            assertThat(receiver.accepted()).isEmpty();
            receiver.answering(204, "");
            advance(Duration.ofDays(1));

            for (var each : codes) {
                var calls = awaitAccepted(receiver, each, 8);
                assertThat(calls).extracting(Receiver.Call::id).doesNotHaveDuplicates();
                assertThat(calls)
                        .extracting(call -> call.event().getInt("aggregateversion"))
                        .isSorted();
                assertThat(calls).extracting(Receiver.Call::id).containsExactlyElementsOf(feed(each));
            }
            assertThat(subscriber.read().getString("state")).isEqualTo("ACTIVE");
        }
    }

    @Test
    void after_three_days_of_failing_the_webhook_is_disabled_and_its_owner_is_told_and_nothing_is_lost() {
        var contact = "it@" + Fresh.domain();
        try (var receiver = new Receiver().answering(500, "out of \u0000 order");
                var subscriber = Subscriber.at(receiver.url(), contact)) {
            Told.tokyo(bus, code);
            for (int failures = 1; failures <= settings.backoff().size(); failures++) {
                var expected = failures;
                await().atMost(PATIENCE).until(() -> failed(subscriber, code) == expected);
                advance(settings.backoff().get(failures - 1));
            }
            await().atMost(PATIENCE)
                    .until(() -> subscriber.read().getString("state").equals("DISABLED"));
            assertThat(subscriber.read().getString("disabledBecause")).contains(code, "500 out of   order");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Mailbox.of(contact).mails())
                            .singleElement()
                            .satisfies(mail -> assertThat(mail.subject())
                                    .isEqualTo("Action required: your webhook is disabled, " + code)));

            receiver.answering(200, "fine");
            Told.postponed(bus, code, 3);
            await().atMost(PATIENCE).until(() -> subscriber.read().getInt("waiting") >= 3);
            assertThat(receiver.accepted()).isEmpty();
            subscriber.post("/enablement", Map.of()).statusCode(200);
            assertThat(awaitAccepted(receiver, code, 3))
                    .extracting(call -> call.event().getInt("aggregateversion"))
                    .containsExactly(1, 2, 3);
        }
    }

    @Test
    void a_receiver_that_is_gone_is_asked_no_more() {
        try (var receiver = new Receiver().answering(410, "");
                var subscriber = Subscriber.at(receiver, SUBMITTED)) {
            Told.tokyo(bus, code);
            await().atMost(PATIENCE)
                    .until(() -> subscriber.read().getString("state").equals("DISABLED"));
            assertThat(failed(subscriber, code)).isOne();
        }
    }

    @Test
    void nobody_is_followed_elsewhere_and_a_long_answer_is_cut() {
        try (var receiver = new Receiver().answering(302, "x".repeat(1_000_000));
                var subscriber = Subscriber.at(receiver, SUBMITTED)) {
            Told.tokyo(bus, code);
            await().atMost(PATIENCE).until(() -> failed(subscriber, code) == 1);
            assertThat(receiver.refused()).hasSize(1);
            assertThat(subscriber.attempts().getFirst())
                    .containsEntry("status", 302)
                    .hasEntrySatisfying(
                            "answer", answer -> assertThat((String) answer).hasSize(settings.excerpt() + 1));
        }
    }

    @Test
    void a_replay_sends_the_same_ids_again_in_order() {
        try (var receiver = new Receiver();
                var subscriber = Subscriber.at(receiver)) {
            Told.tokyo(bus, code);
            var first = ids(awaitAccepted(receiver, code, 2));
            advance(Duration.ofHours(1));
            var from = now;
            Told.postponed(bus, code, 3);
            var third = ids(awaitAccepted(receiver, code, 3)).getLast();

            subscriber.post("/replays", Map.of("from", from.toString())).statusCode(202);
            awaitAccepted(receiver, code, 4);
            subscriber
                    .post(
                            "/replays",
                            Map.of("from", from.minus(Duration.ofMinutes(50)).toString()))
                    .statusCode(202);
            var all = new ArrayList<>(first);
            all.addAll(List.of(third, third, third));
            assertThat(ids(awaitAccepted(receiver, code, 5))).isEqualTo(all);
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

    @Test
    void a_slow_receiver_stops_nobody_else() {
        try (var slow = new Receiver().slow();
                var quick = new Receiver();
                var _ = Subscriber.at(slow);
                var _ = Subscriber.at(quick)) {
            var codes = IntStream.range(0, 8).mapToObj(_ -> Fresh.code()).toList();
            codes.forEach(each -> Told.tokyo(bus, each));
            for (var each : codes) {
                awaitAccepted(quick, each, 2);
            }
            assertThat(slow.accepted()).isEmpty();
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
                var another = new DeliverEvents(claims, ends, caller, settings);
                instances.execute(() -> IntStream.range(0, 50).forEach(_ -> another.deliver()));
            }
            for (var each : codes) {
                assertThat(ids(awaitAccepted(receiver, each, 2))).doesNotHaveDuplicates();
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

    private static List<Receiver.Call> awaitAccepted(Receiver receiver, String code, int number) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(accepted(receiver, code)).hasSize(number));
        return accepted(receiver, code);
    }

    private static List<Receiver.Call> accepted(Receiver receiver, String code) {
        return receiver.accepted().stream()
                .filter(call -> code.equals(call.event().getString("subject")))
                .toList();
    }

    private static List<String> ids(List<Receiver.Call> calls) {
        return calls.stream().map(Receiver.Call::id).toList();
    }

    private static long failed(Subscriber subscriber, String code) {
        return subscriber.attempts().stream()
                .filter(attempt -> attempt.get("project").equals(code) && attempt.get("millis") != null)
                .count();
    }

    private static List<String> feed(String code) {
        var ids = new ArrayList<String>();
        var after = "0";
        while (true) {
            var page = given().auth()
                    .oauth2(Tokens.system("npo-lk-system"))
                    .get("/api/feed?after=" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.param("code", code).getList("items.findAll { it.subject == code }.id"));
            after = page.getString("next");
            if (!page.getBoolean("more")) {
                return ids;
            }
        }
    }
}
