package org.convoke.nomination.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is wrong is answered with a problem that names the field or rule, and nothing is written.
@QuarkusTest
class BadInputTest {

    @Inject
    Published published;

    private String code;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"familyName\": \"Perera\", | | 400 | candidate.familyName",
                "\"rank\": 1 | \"rank\": \"first\" | 400 | rank",
                "\"rank\": 1 | \"rank\": 0 | 400 | rank",
                "\"relevantYears\": 9 | \"relevantYears\": 99 | 400 | candidate.relevantYears",
                "\"level\": \"SENIOR\" | \"level\": \"CHIEF\" | 400 | candidate.level",
                "\"1972-03-01\" | \"1 March 1972\" | 400 | candidate.dateOfBirth",
                "\"position\" | \"job\" | 400 | candidate.job",
                "Perera@people.example | not an address | 400 | candidate.email"
            })
    void a_wrong_field_is_named(String right, String wrong, int status, String field) {
        var body = Api.nomination(1, "Perera").replace(right, wrong == null ? "" : wrong);

        refused(Api.nominate(code, body), status).body("errors.field", hasItem(field));
    }

    @Rule({"R005", "R008", "R010", "R014"})
    @ParameterizedTest
    @CsvSource({
        "2016-12-09, 2016-12-01, 422, R005",
        "\"days\": 5, \"days\": 4, 422, R005",
        "2016-10-01, 2016-12-24, 422, R014",
        "FACE_TO_FACE, HOLOGRAM, 422, R008",
        "\"IN\", \"XX\", 422, R010"
    })
    void a_notification_that_contradicts_itself_is_refused(String right, String wrong, int status, String rule) {
        var draft = Api.draft(Api.newCode()).replace(right, wrong);

        refused(Api.secretariat().body(draft).post("api/projects").then(), status)
                .body("rule", equalTo(rule));
    }

    @Rule("R045")
    @Test
    void a_person_is_nominated_once_however_the_name_is_written() {
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);

        refusedWith(Api.nominate(code, Api.nomination(2, "Perera")), 409, "already-nominated", 1);
        var otherMail = Api.nomination(2, "PERÉRA").replace("PERÉRA@people", "np@people");
        refusedWith(Api.nominate(code, otherMail), 409, "already-nominated", 1);
        refusedWith(Api.nominate(code, Api.nomination(1, "Silva")), 409, "rank-taken", 1);
    }

    @Rule("R046")
    @Test
    void nobody_nominates_themselves() {
        var own = Api.nomination(1, "Perera").replace("Perera@people.example", "Liaison.LK@lk.npo.example");

        refusedWith(Api.nominate(code, own), 409, "self-nomination", 0);
    }

    @Rule({"R010", "R047"})
    @Test
    void only_an_officer_of_the_own_npo_endorses() {
        var stranger = Api.nomination(1, "Perera").replace("liaison.lk@lk", "liaison.in@in");

        refusedWith(Api.nominate(code, stranger), 422, "endorser-unknown", 0);
        refusedWith(
                Api.npo("my")
                        .body(Api.nomination(1, "Perera"))
                        .post("api/projects/{code}/nominations", code)
                        .then(),
                403,
                "country-not-invited",
                0);
    }

    @Rule("R048")
    @Test
    void tokens_are_checked() {
        var url = "api/projects/" + code + "/nominations";
        var body = Api.nomination(1, "Perera");

        refused(given().contentType("application/json").body(body).post(url).then(), 401);
        refused(Api.as(Tokens.foreign()).body(body).post(url).then(), 401);
        refused(
                Api.as(Tokens.system("npo-lk-system").substring(0, 200))
                        .body(body)
                        .post(url)
                        .then(),
                401);
        refused(Api.secretariat().body(body).post(url).then(), 403);
        nothingWasWritten(0);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        var huge = Api.nomination(1, "P".repeat(10_000_000));

        refused(
                Api.npo("lk")
                        .body(huge)
                        .post("api/projects/{code}/nominations", code)
                        .then(),
                413);
        nothingWasWritten(0);
    }

    @Test
    void what_is_no_json_is_refused() {
        refused(Api.nominate(code, "{\"rank\": 1"), 400);
        refused(Api.nominate(code, ""), 400);
        refused(
                Api.npo("lk")
                        .contentType("text/plain")
                        .body("hello")
                        .post("api/projects/{code}/nominations", code)
                        .then(),
                415);
        nothingWasWritten(0);
    }

    private void refusedWith(ValidatableResponse answer, int status, String problem, int nominations) {
        refused(answer, status).body("type", equalTo("urn:convoke:problem:" + problem));
        nothingWasWritten(nominations);
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType(containsString("application/problem+json"));
    }

    private void nothingWasWritten(int nominations) {
        Api.secretariat().get("api/projects/{code}/nominations", code).then().body("items", hasSize(nominations));
        assertThat(published.of(code)).hasSizeLessThanOrEqualTo(1 + nominations);
    }
}
