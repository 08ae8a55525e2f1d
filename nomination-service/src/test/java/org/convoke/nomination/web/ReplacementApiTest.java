package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may still nominate after a revision: those who replace somebody, and nobody who is invited no longer.
@QuarkusTest
class ReplacementApiTest {

    private static final String AFTER_CLOSING = "2016-10-20T00:00:00Z";

    @Inject
    Published published;

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    /// As in Revision 1 of 20-AG-12-GE-WSP-B.
    @Rule({"R002", "R065"})
    @Test
    void a_window_for_replacements_takes_one_person_for_each_that_was_recalled() {
        var first = Life.submitted(code, 1, "Perera");
        var second = Life.submitted(code, 2, "Silva");
        Life.draft(code, Life.form("Rathnapala")).recall("Never sent.").statusCode(200); // replaced by nobody
        TestClock.set(Instant.parse(AFTER_CLOSING));
        await().until(() -> Api.secretariat()
                .get("api/projects/{code}", code)
                .path("status")
                .equals("NOMINATION_CLOSED"));
        revise(later(), true)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("replacementOnly", equalTo(true));

        refused(Api.nominate(code, Api.nomination(3, "Bandara")), "not-a-replacement", "R065");
        first.recall("She is not free on the new dates.").statusCode(200);
        second.read(Api.npo("lk")).body("rank", equalTo(1));

        var draft = Life.draft(code, Life.form("Bandara").replace("\"rank\": 1", "\"rank\": 2"));
        draft.endorse().statusCode(200).body("late", equalTo(false)).body("rank", equalTo(2));
        refused(Api.nominate(code, Api.nomination(3, "Fernando")), "not-a-replacement", "R065");
        Api.secretariat()
                .get("api/projects/{code}/nominations", code)
                .then()
                .body("items.findAll { it.status == 'SUBMITTED' }.name", contains("Nimal Silva", "Ruwan Bandara"));
        await().untilAsserted(() -> assertThat(published.of(code))
                .extracting(Published.Event::type)
                .endsWith("org.convoke.nomination.NominationSubmitted"));
    }

    @Rule("R010")
    @Test
    void a_country_that_has_nominated_nobody_can_be_dropped_and_hears_of_it() {
        var draft = Life.draft(code, Life.form("Perera"));
        revise(Api.draft(code).replace(", \"LK\"]", "]"), false).statusCode(200);

        draft.read(Api.npo("lk")).body("status", equalTo("RECALLED"));
        Api.npo("lk")
                .get("api/nominations/{id}/versions", draft.id())
                .then()
                .body("[1].act", equalTo("RECALLED"))
                .body("[1].remark", containsString("does not invite the country any more"));
        Api.nominate(code, Api.nomination(1, "Silva")).statusCode(403).body("rule", equalTo("R010"));
        await().untilAsserted(() -> assertThat(published.of(code).getLast().json())
                .containsPattern("\"dropped\":\\s*\\[\\{[^}]*\"country\":\\s*\"LK\""));
    }

    private String later() {
        return Api.draft(code)
                .replace("2016-12-05", "2017-03-06")
                .replace("2016-12-09", "2017-03-10")
                .replace("2016-10-01", "2017-01-10");
    }

    private ValidatableResponse revise(String draft, boolean replacementOnly) {
        return Api.secretariat()
                .header("If-Match", "*")
                .body("{\"notification\": %s, \"reason\": \"Elections.\", \"replacementOnly\": %s}"
                        .formatted(draft, replacementOnly))
                .post("api/projects/{code}/revisions", code)
                .then();
    }

    private static void refused(ValidatableResponse answer, String problem, String rule) {
        answer.statusCode(409)
                .body("type", equalTo("urn:convoke:problem:" + problem))
                .body("rule", equalTo(rule));
    }
}
