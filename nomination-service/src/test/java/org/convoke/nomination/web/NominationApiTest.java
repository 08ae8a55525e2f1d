package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.testing.LocalParts;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The life of a project's nominations through the API, with real tokens, database and Kafka.
@QuarkusTest
@WithTestResource(
        value = LocalParts.class,
        initArgs = @ResourceArg(name = "service", value = "nomination"),
        scope = TestResourceScope.GLOBAL)
class NominationApiTest {

    @Inject
    Published published;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Rule("R129")
    @Test
    void publishing_tells_the_countries_once_and_in_order() {
        var code = Api.publishedProject();
        var nomination =
                Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201).extract();

        await().until(() -> published.of(code).size() == 2);
        assertThat(published.of(code))
                .extracting(Published.Event::type, Published.Event::version)
                .containsExactly(
                        tuple("org.convoke.nomination.ProjectNotified", 1L),
                        tuple("org.convoke.nomination.NominationSubmitted", 2L));
        assertThat(published.of(code).getLast().json()).contains(nomination.<String>path("id"));
    }

    @Test
    void a_draft_is_seen_by_the_secretariat_only_and_takes_no_nominations() {
        var code = Api.newCode();
        Api.secretariat().body(Api.draft(code)).post("api/projects").then().statusCode(201);

        Api.npo("lk").get("api/projects/{code}", code).then().statusCode(404);
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(404);
        assertThat(published.of(code)).isEmpty();
    }

    @Rule({"R047", "R049"})
    @Test
    void each_npo_sees_its_own_nominations() {
        var code = Api.publishedProject();
        var id = Api.nominate(code, Api.nomination(1, "Perera"))
                .statusCode(201)
                .body("country", equalTo("LK"))
                .body("pool", equalTo("OVERSEAS"))
                .body("endorsement.role", equalTo("LIAISON_OFFICER"))
                .extract()
                .<String>path("id");

        Api.npo("lk").get("api/nominations/{id}", id).then().statusCode(200);
        Api.npo("in").get("api/nominations/{id}", id).then().statusCode(404);
        Api.npo("in").get("api/projects/{code}/nominations", code).then().body("items", hasSize(0));
        Api.npo("in")
                .body("{\"documents\": [\"PHOTO\"]}")
                .post("api/nominations/{id}/documents", id)
                .then()
                .statusCode(404);
        Api.secretariat().get("api/projects/{code}/nominations", code).then().body("items.id", hasItem(id));
    }

    @Rule({"R014", "R044", "R065"})
    @Test
    void the_window_closes_by_the_clock_and_names_the_countries_below_the_minimum() {
        var code = Api.publishedProject();
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);

        TestClock.set(Instant.parse("2016-10-01T15:00:00Z"));

        await().until(() -> published.of(code).size() == 5);
        assertThat(published.of(code).get(2).json())
                .contains("\"nominations\": 1", "2016-10-01T14:59:59Z", "\"IN\"", "\"JP\"", "\"LK\"");
        Api.nominate(code, Api.nomination(2, "Silva")).statusCode(201).body("late", equalTo(true));
        TestClock.set(Instant.parse("2016-10-08T15:00:00Z"));
        Api.nominate(code, Api.nomination(3, "Bandara"))
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:window-closed"))
                .body("rule", equalTo("R065"));
    }

    @Rule({"R051", "R052", "R066"})
    @Test
    void missing_documents_and_approval_can_follow() {
        var code = Api.publishedProject();
        var body = Api.nomination(1, "Perera").replace(", \"PHOTO\"", "").replace("NOT_NEEDED", "TO_FOLLOW");
        var id = Api.nominate(code, body)
                .statusCode(201)
                .body("missing", equalTo(List.of("PHOTO")))
                .body("provisional", equalTo(true))
                .extract()
                .<String>path("id");

        Api.npo("lk")
                .body("{\"documents\": [\"PHOTO\"]}")
                .post("api/nominations/{id}/documents", id)
                .then()
                .body("missing", hasSize(0));
        Api.npo("lk")
                .post("api/nominations/{id}/government-approval", id)
                .then()
                .body("provisional", equalTo(false));
        Api.npo("lk")
                .post("api/nominations/{id}/government-approval", id)
                .then()
                .statusCode(409);

        await().until(() -> published.of(code).size() == 4);
    }

    @Test
    void a_repeated_request_with_the_same_key_nominates_once() {
        var code = Api.publishedProject();
        var key = UUID.randomUUID();

        var first = submit(code, key);
        var second = submit(code, key);

        assertThat(second).isEqualTo(first);
        Api.secretariat().get("api/projects/{code}/nominations", code).then().body("items", hasSize(1));
    }

    @Test
    void the_outcome_comes_back_from_selection() {
        var code = Api.publishedProject();
        var id = UUID.fromString(
                Api.nominate(code, Api.nomination(1, "Perera")).extract().path("id"));
        var nominee = new Nominee(id, "LK", Pool.OVERSEAS, "Nimal Perera", "perera@people.example", "Nimal Perera");
        var listed = UUID.randomUUID();

        published.publish(new AlternatePromoted(code, nominee, nominee, Optional.empty()), 2, UUID.randomUUID());
        published.publish(new AlternateListed(code, nominee, 1), 1, listed);
        published.publish(new AlternateListed(code, nominee, 1), 1, listed);

        await().untilAsserted(() ->
                Api.npo("lk").get("api/nominations/{id}", id).then().body("status", equalTo("SELECTED")));
    }

    private static String submit(String code, UUID key) {
        return Api.npo("lk")
                .header("Idempotency-Key", key)
                .body(Api.nomination(1, "Perera"))
                .post("api/projects/{code}/nominations", code)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Rule({"R047", "R048"})
    @Test
    void an_officer_endorses_what_they_submit_themselves() {
        var code = Api.publishedProject();
        var body = Api.nomination(1, "Silva").replace("\"endorsedBy\": \"liaison.lk@lk.npo.example\"", "\"rank\": 1");

        Api.as(Tokens.person("director.lk"))
                .body(body.replaceFirst("\"rank\": 1, ", ""))
                .post("api/projects/{code}/nominations", code)
                .then()
                .statusCode(201)
                .body("endorsement.role", equalTo("DIRECTOR"));
    }
}
