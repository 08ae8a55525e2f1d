package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What happens to a notification through the API: signed, published, revised, postponed, cancelled.
@QuarkusTest
class RevisionApiTest {

    private static final String AFTER_CLOSING = "2016-10-20T00:00:00Z";

    @Inject
    Published published;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Rule("R029")
    @Test
    void the_secretary_general_signs_before_it_goes_out_and_an_edit_voids_the_signature() {
        var code = drafted();
        refused(publish(code), 409, "not-signed", "R029");
        Api.secretariat()
                .header("If-Match", "*")
                .post("api/projects/{code}/signature", code)
                .then()
                .statusCode(403);
        Api.sign(code)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("signature.signatory.name", equalTo("Mari Amano"))
                .body("signature.account", notNullValue());
        edit(
                        code,
                        Api.draft(code)
                                .replace("\"days\": 5", "\"days\": 5, \"venue\": \"Kyoto\"")
                                .replace("\"venue\": \"Tokyo\",", ""))
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("signature", nullValue())
                .body("notification.venue", equalTo("Kyoto"));
        refused(publish(code), 409, "not-signed", "R029");
        Api.publish(code);
        refused(edit(code, Api.draft(code)), 409, "not-a-draft", "R129");
    }

    @Test
    void of_two_who_edit_the_same_version_one_is_told_to_read_again() {
        var code = drafted();
        var etag = Api.secretariat().get("api/projects/{code}", code).header("ETag");
        var first =
                Api.secretariat().header("If-Match", etag).body(Api.draft(code).replace("Tokyo", "Kyoto"));
        first.put("api/projects/{code}", code).then().statusCode(200);
        var second =
                Api.secretariat().header("If-Match", etag).body(Api.draft(code).replace("Tokyo", "Nara"));
        second.put("api/projects/{code}", code).then().statusCode(412);
        Api.secretariat()
                .body(Api.draft(code))
                .put("api/projects/{code}", code)
                .then()
                .statusCode(428);
        Api.secretariat().get("api/projects/{code}", code).then().body("notification.venue", equalTo("Kyoto"));
    }

    @Rule("R002")
    @Test
    void a_revision_keeps_nominations_and_asks_for_them_to_be_reconfirmed_on_new_dates() {
        var code = Api.publishedProject();
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);
        TestClock.set(Instant.parse(AFTER_CLOSING));
        await().until(() -> status(code).equals("NOMINATION_CLOSED"));

        revise(code, later(code), false)
                .statusCode(200)
                .body("issue", equalTo(2))
                .body("status", equalTo("PUBLISHED"))
                .body("closesAt", equalTo("2017-01-10T14:59:59Z"))
                .body("announceBy", equalTo("2017-02-06"));

        Api.npo("lk")
                .get("api/projects/{code}/revisions", code)
                .then()
                .body("issue", contains(1, 2))
                .body("[0].notification.startsOn", equalTo("2016-12-05"))
                .body("[1].reason", equalTo("Elections."))
                .body("[1].changes.field", hasItems("startsOn", "endsOn", "closesOn", "day-1"))
                .body("[1].changes.find { it.field == 'startsOn' }.before", equalTo("2016-12-05"))
                .body("[1].reconfirm", contains("LK"));
        Api.npo("in").get("api/projects/{code}/revisions", code).then().body("[1].reconfirm", empty());
        Api.npo("lk").get("api/projects/{code}/nominations", code).then().body("items.status", contains("SUBMITTED"));
        country("lk", code).body("reconfirmed", contains("AWAITED")).body("nominated", contains(1));
        reconfirm("in", code).statusCode(409).body("type", equalTo("urn:convoke:problem:nothing-to-reconfirm"));
        var first = reconfirm("lk", code)
                .statusCode(200)
                .body("issue", equalTo(2))
                .extract()
                .path("confirmedAt");
        reconfirm("lk", code).statusCode(200).body("confirmedAt", equalTo(first));
        country("lk", code).body("reconfirmed", contains("CONFIRMED"));
        await().untilAsserted(() -> assertThat(published.of(code))
                .extracting(Published.Event::type)
                .contains("org.convoke.nomination.ProjectNotificationRevised"));
    }

    /// Neither the invitation nor the pool of a nomination is taken away.
    @Rule("R010")
    @Test
    void a_country_that_has_nominated_stays_invited() {
        var code = Api.publishedProject();
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);

        refused(
                revise(code, later(code).replace("\"IN\", \"JP\", \"LK\"", "\"IN\", \"JP\""), false),
                409,
                "country-has-nominated",
                "R010");
        refused(revise(code, later(code).replace("[\"JP\"]", "[\"LK\"]"), false), 409, "country-has-nominated", "R010");
        refused(revise(code, Api.draft(code), false), 422, "nothing-changed", "R002");
    }

    @Test
    void a_window_for_replacements_takes_one_person_for_each_that_has_withdrawn() {
        var code = Api.publishedProject();
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);
        revise(code, later(code), true).statusCode(200).body("replacementOnly", equalTo(true));

        refused(Api.nominate(code, Api.nomination(2, "Silva")), 409, "not-a-replacement", "R065");
    }

    @Test
    void a_postponed_project_takes_no_nominations_until_it_is_revised() {
        var code = Api.publishedProject();
        act(code, "postponement", "{\"reason\": \"Floods.\", \"startsOn\": \"2017-03-06\"}")
                .statusCode(422);
        act(code, "postponement", "{\"reason\": \"Floods.\"}").statusCode(200).body("status", equalTo("POSTPONED"));

        refused(Api.nominate(code, Api.nomination(1, "Perera")), 409, "project-on-hold", "R129");
        TestClock.set(Instant.parse(AFTER_CLOSING));
        revise(code, later(code), false).statusCode(200).body("status", equalTo("PUBLISHED"));
        Api.nominate(code, Api.nomination(1, "Perera")).statusCode(201);
    }

    @Test
    void a_cancelled_project_takes_nothing_any_more() {
        var code = Api.publishedProject();
        act(code, "cancellation", "{}").statusCode(400);
        act(code, "cancellation", "{\"reason\": \"Floods.\"}").statusCode(200).body("status", equalTo("CANCELLED"));

        refused(Api.nominate(code, Api.nomination(1, "Perera")), 409, "project-called-off", "R129");
        refused(revise(code, later(code), false), 409, "project-called-off", "R129");
        await().untilAsserted(
                        () -> assertThat(published.of(code).getLast().json()).contains("\"reason\": \"Floods.\""));
    }

    private static String drafted() {
        var code = Api.newCode();
        Api.secretariat().body(Api.draft(code)).post("api/projects").then().statusCode(201);
        return code;
    }

    private static String later(String code) {
        return Api.draft(code)
                .replace("2016-12-05", "2017-03-06")
                .replace("2016-12-09", "2017-03-10")
                .replace("2016-10-01", "2017-01-10");
    }

    private static ValidatableResponse edit(String code, String draft) {
        return Api.secretariat()
                .header("If-Match", "*")
                .body(draft)
                .put("api/projects/{code}", code)
                .then();
    }

    private static ValidatableResponse publish(String code) {
        return Api.secretariat().post("api/projects/{code}/publication", code).then();
    }

    private static ValidatableResponse revise(String code, String draft, boolean replacementOnly) {
        return act(
                code,
                "revisions",
                "{\"notification\": %s, \"reason\": \"Elections.\", \"replacementOnly\": %s}"
                        .formatted(draft, replacementOnly));
    }

    private static ValidatableResponse act(String code, String act, String body) {
        return Api.secretariat()
                .header("If-Match", "*")
                .body(body)
                .post("api/projects/{code}/" + act, code)
                .then();
    }

    private static ValidatableResponse reconfirm(String npo, String code) {
        return Api.npo(npo).post("api/projects/{code}/reconfirmation", code).then();
    }

    private static ValidatableResponse country(String npo, String code) {
        return Api.npo(npo).get("api/projects/{code}/countries", code).then().statusCode(200);
    }

    private static String status(String code) {
        return Api.secretariat().get("api/projects/{code}", code).path("status");
    }

    private static void refused(ValidatableResponse answer, int status, String problem, String rule) {
        answer.statusCode(status)
                .body("type", equalTo("urn:convoke:problem:" + problem))
                .body("rule", equalTo(rule));
    }
}
