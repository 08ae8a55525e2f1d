package org.convoke.notification.webhook;

import static io.restassured.RestAssured.given;
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
import org.convoke.testing.Mailbox;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a webhook's receiver may do wrong, and what becomes of its events.
@QuarkusTest
class OutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SUBMITTED = "org.convoke.nomination.NominationSubmitted";

    @Inject
    Bus bus;

    @Inject
    WebhookSettings settings;

    private final String code = Fresh.code();
    private Instant now = Instant.parse("2016-09-20T00:00:00Z");

    @BeforeEach
    void set() {
        TestClock.set(now);
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
                                        assertThat(subscriber.ended(each)).isEqualTo(expected)));
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
                var calls = receiver.awaitAccepted(each, 8);
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
                subscriber.awaitEnded(code, expected);
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
            assertThat(receiver.awaitAccepted(code, 3))
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
            assertThat(subscriber.ended(code)).isOne();
        }
    }

    @Test
    void nobody_is_followed_elsewhere_and_a_long_answer_is_cut() {
        try (var receiver = new Receiver().answering(302, "x".repeat(1_000_000));
                var subscriber = Subscriber.at(receiver, SUBMITTED)) {
            Told.tokyo(bus, code);
            subscriber.awaitEnded(code, 1);
            assertThat(receiver.refused()).hasSize(1);
            assertThat(subscriber.attempts().getFirst())
                    .containsEntry("status", 302)
                    .hasEntrySatisfying(
                            "answer", answer -> assertThat((String) answer).hasSize(settings.excerpt() + 1));
        }
    }

    private void advance(Duration time) {
        now = now.plus(time).plusSeconds(1);
        TestClock.set(now);
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
