package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comes by fax and post, and what the NPO puts its word to.
@QuarkusTest
class PostalApiTest {

    @Inject
    Published published;

    private String id;

    @BeforeEach
    void somebody_is_nominated() {
        TestClock.set(Instant.parse(Api.OPEN));
        id = Papers.nomination();
    }

    @Rule({"R056", "R062"})
    @Test
    void a_fax_counts_and_its_originals_are_due_until_they_are_received() {
        send("BIODATA", "FAX").body("find { it.document == 'BIODATA' }.channel", equalTo("FAX"));
        Papers.view(id).body("missing", not(hasItem("BIODATA")));
        var task = tasks().body("", hasSize(1))
                .body("[0].kind", equalTo("ORIGINALS_DUE"))
                .extract()
                .<String>path("[0].id");

        received(task)
                .statusCode(200)
                .body("closedBy", containsString("mika"))
                .body("closedAt", containsString("2016-06-01"));
        received(task).statusCode(409).body("rule", equalTo("R062"));
    }

    @Rule("R061")
    @Test
    void what_comes_electronically_after_all_is_not_awaited_by_post() {
        send("BIODATA", "FAX");

        Papers.form(id, "biodata", Papers.sample("biodata"), null).statusCode(200);

        tasks().body("find { it.document == 'BIODATA' }.closedBy", equalTo("npo-lk-system"));
    }

    @Rule("R063")
    @Test
    void a_photo_by_post_counts_once_it_is_received_and_has_a_label() {
        send("PHOTO", "POST");
        Papers.view(id).body("missing", hasItem("PHOTO"));
        var task = tasks().body("[0].kind", equalTo("PHOTO_BY_POST")).extract().<String>path("[0].id");
        var code = Papers.view(id).extract().<String>path("project");
        Api.npo("lk")
                .get("api/nominations/{id}/photo-label", id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Nimal Perera"), containsString(code)));

        received(task).statusCode(200);

        Papers.view(id).body("missing", not(hasItem("PHOTO")));
    }

    @Test
    void a_faxed_photo_is_of_no_use() {
        send("PHOTO", "FAX");

        Papers.view(id).body("missing", hasItem("PHOTO"));
        tasks().body("[0].kind", equalTo("PHOTO_BY_POST"));
    }

    @Rule({"R061", "R062"})
    @Test
    void the_others_are_told_that_originals_are_awaited_and_when_none_are_any_more() {
        send("BIODATA", "FAX");
        send("BIODATA", "FAX");
        send("MEDICAL_DECLARATION", "POST");
        Papers.form(id, "biodata", Papers.sample("biodata"), null).statusCode(200);
        received(tasks().extract().path("find { it.document == 'MEDICAL_DECLARATION' }.id"))
                .statusCode(200);

        var code = Papers.view(id).extract().<String>path("project");
        await().untilAsserted(() -> assertThat(published.of(code))
                .filteredOn(event -> event.type().contains("Originals"))
                .extracting(event -> told(event.json()))
                .containsExactly(
                        "BIODATA awaited",
                        "MEDICAL_DECLARATION awaited",
                        "BIODATA settled, outstanding [MEDICAL_DECLARATION]",
                        "MEDICAL_DECLARATION settled, outstanding []"));
    }

    @Test
    void another_npo_sees_no_tasks() {
        Api.npo("in").get("api/nominations/{id}/postal-tasks", id).then().statusCode(404);
    }

    private static String told(String json) {
        var event = JsonPath.from(json);
        var document = event.getString("document");
        return event.get("awaitedAt") == null
                ? document + " settled, outstanding " + event.getList("outstanding")
                : document + " awaited";
    }

    private ValidatableResponse send(String document, String channel) {
        return Api.npo("lk")
                .body("{\"channel\": \"%s\"}".formatted(channel))
                .put("api/nominations/{id}/channels/{document}", id, document)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse tasks() {
        return Api.secretariat().get("api/nominations/{id}/postal-tasks", id).then();
    }

    private ValidatableResponse received(String task) {
        return Api.secretariat()
                .post("api/nominations/{id}/postal-tasks/{task}/receipt", id, task)
                .then();
    }
}
