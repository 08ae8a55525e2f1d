package org.convoke.nomination.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of nominations while their project is postponed, and once it is cancelled.
@QuarkusTest
class OnHoldApiTest {

    private static final String ON_HOLD = "project-on-hold";
    private static final String CALLED_OFF = "project-called-off";

    private String code;
    private Life first;
    private Life second;
    private Life draft;

    @BeforeEach
    void two_are_submitted_and_one_is_drafted() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        first = Life.submitted(code, 1, "Perera");
        second = Life.submitted(code, 2, "Silva");
        draft = Life.draft(code, Life.form("Fernando"));
    }

    @Rule("R068")
    @Test
    void nothing_is_put_forward_arranged_or_asked_while_the_project_is_postponed() {
        stop("postponement");

        refused(ON_HOLD, draft.edit(Api.npo("lk"), draft.tag(), Life.form("Bandara")));
        refused(ON_HOLD, draft.endorse());
        refused(ON_HOLD, first.edit(Api.npo("lk"), first.tag(), Life.form("Bandara")));
        refused(ON_HOLD, first.sendBack("Which ministry?", "2016-10-12"));
        refused(ON_HOLD, rank());
        first.read(Api.npo("lk")).body("status", equalTo("SUBMITTED")).body("rank", equalTo(1));
    }

    @Rule("R068")
    @Test
    void an_npo_takes_people_back_while_the_project_is_postponed() {
        stop("postponement");

        first.recall("She is not free on other dates.").statusCode(200).body("status", equalTo("RECALLED"));
        draft.recall("Nor is he.").statusCode(200);
        second.read(Api.npo("lk")).body("rank", equalTo(1));
    }

    @Rule({"R052", "R068"})
    @Test
    void what_is_owed_is_delivered_while_the_project_is_postponed() {
        first.sendBack("Which ministry?", "2016-10-12").statusCode(200);
        var bare = Api.nomination(3, "Bandara").replace("\"BIODATA\", \"PHOTO\", \"MEDICAL_DECLARATION\"", "");
        var papers = Api.nominate(code, bare).statusCode(201).extract().<String>path("id");
        stop("postponement");

        first.edit(Api.npo("lk"), first.tag(), Life.form("Perera")).statusCode(200);
        first.endorse().statusCode(200).body("late", equalTo(false));
        Papers.form(papers, "biodata", Papers.sample("biodata"), null).statusCode(200);
        Papers.view(papers).body("missing", hasSize(2));
    }

    @Test
    void nothing_is_done_about_the_nominations_of_a_cancelled_project() {
        first.sendBack("Which ministry?", "2016-10-12").statusCode(200);
        stop("cancellation");

        refused(CALLED_OFF, draft.edit(Api.npo("lk"), draft.tag(), Life.form("Bandara")));
        refused(CALLED_OFF, draft.endorse());
        refused(CALLED_OFF, first.endorse());
        refused(CALLED_OFF, second.sendBack("Which ministry?", "2016-10-12"));
        refused(CALLED_OFF, second.recall("No need."));
        refused(CALLED_OFF, rank());
        refused(CALLED_OFF, documents());
        refused(CALLED_OFF, Papers.pdf(second.id(), "BIODATA_SCAN", Api.pdf()));
        refused(CALLED_OFF, Papers.form(second.id(), "biodata", Papers.sample("biodata"), null));
        list().body("items.status", contains("RETURNED", "SUBMITTED"));
    }

    private void stop(String act) {
        Api.secretariat()
                .header("If-Match", "*")
                .body(Map.of("reason", "Floods."))
                .post("api/projects/{code}/" + act, code)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rank() {
        return Api.npo("lk")
                .header("If-Match", "*")
                .body(Map.of("nominations", List.of(second.id(), first.id())))
                .put("api/projects/{code}/ranks", code)
                .then();
    }

    private ValidatableResponse documents() {
        return Api.npo("lk")
                .body(Map.of("documents", List.of("PHOTO")))
                .post("api/nominations/{id}/documents", second.id())
                .then();
    }

    private ValidatableResponse list() {
        return Api.npo("lk").get("api/projects/{code}/nominations", code).then();
    }

    private static void refused(String problem, ValidatableResponse answer) {
        answer.statusCode(409)
                .body("type", equalTo("urn:convoke:problem:" + problem))
                .body("rule", equalTo("R129"));
    }
}
