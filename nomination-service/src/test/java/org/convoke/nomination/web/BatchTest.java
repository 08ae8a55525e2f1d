package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchTest {

    @Inject
    Published published;

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Rule("R045")
    @Test
    void all_nominations_of_a_batch_are_taken_in_their_order() {
        send("", nomination(1, "Perera"), nomination(2, "Silva"), nomination(3, "Bandara"))
                .statusCode(201)
                .body("count", equalTo(3))
                .body("nominations.name", contains("Nimal Perera", "Nimal Silva", "Nimal Bandara"));

        stored(3);
        await().until(() -> published.of(code).size() == 4);
    }

    @Test
    void every_row_says_what_is_wrong_and_nothing_is_taken() {
        send(
                        "",
                        nomination(1, "Perera"),
                        nomination(1, "Silva"),
                        nomination(2, "Fernando").replace("Fernando@people.example", "liaison.lk@lk.npo.example"),
                        nomination(3, "Bandara").replace("\"relevantYears\": 9", "\"relevantYears\": 99"),
                        nomination(4, "Perera"))
                .statusCode(422)
                .contentType(containsString("application/problem+json"))
                .body("type", equalTo("urn:convoke:problem:rows-refused"))
                .body("errors.field", hasSize(4))
                .body("errors.find { it.field == '/nominations/1/rank' }.rule", equalTo("R045"))
                .body("errors.find { it.field == '/nominations/2/candidate/email' }.rule", equalTo("R046"))
                .body("errors.field", hasItem("/nominations/3/candidate/relevantYears"))
                .body("errors.find { it.field == '/nominations/4/candidate' }.rule", equalTo("R045"));

        stored(0);
        assertThat(published.of(code)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void what_concerns_all_rows_is_said_once() {
        TestClock.set(Instant.parse("2016-10-08T15:00:00Z"));

        send("", nomination(1, "Perera"), nomination(2, "Silva"))
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:window-closed"));
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_leaves_nothing() {
        send("?dryRun=true", nomination(1, "Perera"), nomination(2, "Silva"))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("count", equalTo(2));
        send("?dryRun=true", nomination(1, "Perera"), nomination(1, "Silva")).statusCode(422);

        stored(0);
        send("", nomination(1, "Perera")).statusCode(201);
        await().until(() -> published.of(code).size() == 2);
    }

    @Test
    void a_repeated_batch_is_answered_again_but_a_dry_run_is_another_request() {
        var key = UUID.randomUUID();

        var first = send(key, "", nomination(1, "Perera")).statusCode(201).extract();
        var second = send(key, "", nomination(1, "Perera")).statusCode(201).extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        send(key, "?dryRun=true", nomination(1, "Perera")).statusCode(422);
        stored(1);
    }

    @Test
    void two_batches_that_name_the_same_people_in_opposite_order_do_not_block_each_other() {
        var other = Api.publishedProject();
        var people =
                IntStream.rangeClosed(1, 60).mapToObj("Opposite%02d"::formatted).toList();

        var answers = Map.of(code, people, other, people.reversed()).entrySet().parallelStream()
                .map(batch -> send(batch.getKey(), UUID.randomUUID(), "", ranked(batch.getValue())))
                .toList();

        answers.forEach(answer -> answer.statusCode(201).body("count", equalTo(60)));
    }

    @Test
    void a_batch_has_a_limit() {
        var many = IntStream.rangeClosed(1, 201).mapToObj(rank -> nomination(rank, "Perera" + rank));

        send("", many.toArray(String[]::new))
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:too-many-rows"))
                .body("detail", containsString("200"));
        send("").statusCode(400);
        stored(0);
    }

    private static Stream<String> ranked(List<String> familyNames) {
        return IntStream.range(0, familyNames.size()).mapToObj(place -> nomination(place + 1, familyNames.get(place)));
    }

    private static String nomination(int rank, String familyName) {
        return Api.nomination(rank, familyName);
    }

    private ValidatableResponse send(String query, String... nominations) {
        return send(UUID.randomUUID(), query, nominations);
    }

    private ValidatableResponse send(UUID key, String query, String... nominations) {
        return send(code, key, query, Stream.of(nominations));
    }

    private static ValidatableResponse send(String code, UUID key, String query, Stream<String> nominations) {
        return Api.npo("lk")
                .header("Idempotency-Key", key)
                .body(nominations.collect(Collectors.joining(", ", "{\"nominations\": [", "]}")))
                .post("api/projects/" + code + "/nominations/batch" + query)
                .then();
    }

    private void stored(int nominations) {
        var list =
                Api.secretariat().get("api/projects/{code}/nominations", code).asString();
        assertThat(list.split("\"submittedAt\"", -1)).hasSize(nominations + 1);
    }
}
