package org.convoke.nomination.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a notification asks of nominees, and the NPO's word where one falls short of it.
@QuarkusTest
class CriteriaApiTest {

    private static final String SHORT = Api.nomination(1, "Zoysa")
            .replace("\"relevantYears\": 9", "\"relevantYears\": 4")
            .replace("\"PROFICIENT\"", "\"BASIC\"")
            .replace("\"MASTER\"", "\"SECONDARY\"")
            .replace("\"NATIONAL_GOVERNMENT\"", "\"PRIVATE\"");
    private static final String ALL = "\"POSITION\", \"EXPERIENCE\", \"DEGREE\", \"ENGLISH\"";

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @Rule({"R033", "R034", "R035", "R036", "R037", "R042"})
    @Test
    void nobody_who_falls_short_is_endorsed_without_the_npos_word_on_each_criterion() {
        Api.nominate(code, SHORT)
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:criteria-unconfirmed"))
                .body("rule", equalTo("R042"))
                .body("errors.rule", containsInAnyOrder("R034", "R035", "R036", "R037"))
                .body("errors.field", hasItem("confirmedCriteria"))
                .body("errors.find { it.rule == 'R035' }.message", containsString("asked for, 4 are stated"));
        Api.nominate(code, confirming("\"DEGREE\", \"ENGLISH\""))
                .statusCode(422)
                .body("errors.rule", containsInAnyOrder("R034", "R035"));

        var nomination = new Life(Api.nominate(code, confirming(ALL))
                .statusCode(201)
                .body("warnings.rule", containsInAnyOrder("R034", "R035", "R036", "R037", "R044"))
                .extract()
                .path("id"));
        confirmations(nomination)
                .body(
                        "findAll { it.confirmedBy == 'npo-lk-system' }.criterion",
                        containsInAnyOrder("POSITION", "EXPERIENCE", "DEGREE", "ENGLISH"));
        remarks(nomination).body("[0].remark", equalTo("Endorsed in spite of: R034, R035, R036, R037"));
    }

    @Rule("R042")
    @Test
    void what_an_officer_has_confirmed_of_a_draft_need_not_be_said_again() {
        var form = Life.form("Perera").replace("\"relevantYears\": 9", "\"relevantYears\": 3");
        var draft = Life.draft(code, form);
        draft.endorse().statusCode(422).body("errors.rule", contains("R035"));
        draft.read(Api.npo("lk")).body("status", equalTo("DRAFT"));

        confirm(draft, "\"EXPERIENCE\"").statusCode(200);
        draft.endorse().statusCode(200).body("warnings.rule", hasItem("R035"));

        var other = Life.draft(code, form.replace("Perera", "Silva").replace("\"rank\": 1", "\"rank\": 2"));
        var word = Map.of("endorsedBy", "liaison.lk@lk.npo.example", "confirmedCriteria", new String[] {"EXPERIENCE"});
        other.act(Api.npo("lk"), "endorsement", word).statusCode(200);
    }

    @Rule("R042")
    @Test
    void a_project_may_be_content_with_a_warning() {
        var lenient = Api.newCode();
        var draft =
                Api.draft(lenient).replace("\"sessions\":", "\"policy\": {\"unmetCriteria\": \"WARN\"}, \"sessions\":");
        Api.secretariat().body(draft).post("api/projects").then().statusCode(201);
        Api.publish(lenient);

        Api.nominate(lenient, SHORT).statusCode(201).body("warnings.rule", hasItems("R034", "R035", "R036", "R037"));
    }

    @Rule({"R040", "R042"})
    @Test
    void the_npo_puts_its_word_to_every_criterion_and_no_score_is_kept() {
        var nomination = Life.submitted(code, 1, "Perera");
        confirmations(nomination)
                .body(
                        "findAll { it.asked }.criterion",
                        hasItems("POSITION", "EXPERIENCE", "DEGREE", "ENGLISH", "FITNESS"))
                .body("findAll { it.confirmedBy != null }", empty());

        confirm(nomination, "\"POSITION\", \"FITNESS\"")
                .statusCode(200)
                .body("findAll { it.confirmedBy != null }.criterion", hasItems("POSITION", "FITNESS"))
                .body("find { it.criterion == 'FITNESS' }.rule", equalTo("R040"))
                .body("find { it.criterion == 'FITNESS' }.confirmedAt", containsString("2016-06-01"));
        Api.npo("lk")
                .body("{\"criteria\": [\"DEGREE\"]}")
                .post("api/nominations/{id}/confirmations", nomination.id())
                .then()
                .statusCode(403);
    }

    private static String confirming(String criteria) {
        return SHORT.replace("\"endorsedBy\"", "\"confirmedCriteria\": [%s], \"endorsedBy\"".formatted(criteria));
    }

    private static ValidatableResponse confirm(Life nomination, String criteria) {
        return Api.as(Tokens.person("director.lk"))
                .body("{\"criteria\": [%s]}".formatted(criteria))
                .post("api/nominations/{id}/confirmations", nomination.id())
                .then();
    }

    private static ValidatableResponse confirmations(Life nomination) {
        return Api.npo("lk")
                .get("api/nominations/{id}/confirmations", nomination.id())
                .then();
    }

    private static ValidatableResponse remarks(Life nomination) {
        return Api.npo("lk")
                .get("api/nominations/{id}/versions", nomination.id())
                .then()
                .statusCode(200);
    }
}
