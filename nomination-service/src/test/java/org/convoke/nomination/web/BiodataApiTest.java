package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.hostile.HostileFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The long form about a nominee.
@QuarkusTest
class BiodataApiTest {

    private static final String PASSPORT = """
            , "passport": {"number": "N1234567", "issuedOn": "2014-01-01", "expiresOn": "2024-01-01",
              "place": "Colombo"}}""";

    @Inject
    Published published;

    @BeforeEach
    void the_window_is_open() {
        TestClock.set(Instant.parse(Api.OPEN));
    }

    @Rule("R055")
    @Test
    void every_version_of_the_form_can_be_downloaded() {
        Api.npo("lk")
                .get("api/forms/biodata/1")
                .then()
                .statusCode(200)
                .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"));
        Api.npo("lk").get("api/forms/biodata/99").then().statusCode(404);
        Api.npo("lk").get("api/forms/..%2Fmodality/1").then().statusCode(404);
    }

    @Rule({"R036", "R051", "R053"})
    @Test
    void the_form_is_kept_with_its_version_and_what_was_said_of_a_degree() {
        var id = Papers.nomination();

        Papers.form(id, "biodata", Papers.sample("biodata"), null).statusCode(200);

        Api.secretariat()
                .get("api/nominations/{id}/biodata", id)
                .then()
                .statusCode(200)
                .body("version", equalTo("1"))
                .body("content.education[0].equivalent", equalTo(true));
        Papers.view(id).body("missing", not(hasItem("BIODATA")));
        Api.npo("in").get("api/nominations/{id}/biodata", id).then().statusCode(404);
    }

    @Test
    void every_wrong_field_is_named_by_its_pointer_and_nothing_is_quoted() {
        var wrong = Papers.sample("biodata")
                .replace("1972-03-01", "1 March 1972")
                .replace("\"spoken\": \"PROFICIENT\", ", "")
                .replace("\"LK\",\n    \"year\"", "\"Ceylon\", \"year\"")
                .replace("\"accurate\": true", "\"accurate\": false");

        var answer = Papers.form(Papers.nomination(), "biodata", wrong, null)
                .statusCode(422)
                .body("rule", equalTo("R053"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "/identity/dateOfBirth",
                                "/english/spoken",
                                "/education/0/country",
                                "/declarations/accurate"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain("Ceylon", "1 March");
    }

    @Test
    void who_has_not_read_the_last_version_changes_nothing() {
        var id = Papers.nomination();
        var read = Papers.form(id, "biodata", Papers.sample("biodata"), null)
                .extract()
                .header("ETag");
        var corrected = Papers.sample("biodata").replace("Colombo 7", "Kandy");

        Papers.form(id, "biodata", corrected, null).statusCode(428);
        Papers.form(id, "biodata", corrected, read).statusCode(200);
        Papers.form(id, "biodata", Papers.sample("biodata"), read).statusCode(412);
        Api.npo("lk")
                .get("api/nominations/{id}/biodata", id)
                .then()
                .body("content.contact.officeAddress", equalTo("Kandy"));
    }

    @Rule("R053")
    @Test
    void a_passport_is_asked_for_after_selection_only() {
        var code = Api.publishedProject();
        var id = Papers.nomination(code);
        var content = Papers.sample("biodata").strip().replaceFirst("}$", PASSPORT);
        Papers.form(id, "biodata", content, null)
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:passport-too-early"));

        var nominee = new Nominee(
                UUID.fromString(id), "LK", Pool.OVERSEAS, "Nimal Perera", "perera@people.example", "Nimal Perera");
        published.publish(new ParticipantSelected(code, nominee, Optional.empty()), 1, UUID.randomUUID());
        await().untilAsserted(() -> Papers.view(id).body("status", equalTo("SELECTED")));

        Papers.form(id, "biodata", content, null).statusCode(200);
    }

    @Rule({"R061", "R063"})
    @Test
    void without_a_digital_photo_one_is_awaited_by_post_until_it_comes_electronically() {
        var id = Papers.nomination();
        Papers.form(id, "biodata", Papers.sample("biodata"), null);
        Api.npo("lk")
                .get("api/nominations/{id}/postal-tasks", id)
                .then()
                .body("", hasSize(1))
                .body("[0].kind", equalTo("PHOTO_BY_POST"))
                .body("[0].closedAt", equalTo(null));

        var file = Papers.photo(id, HostileFiles.webp(350, 450), "webp", "image/webp")
                .extract()
                .<String>path("id");
        Papers.awaitState(id, file, "CLEAN");

        Api.npo("lk")
                .get("api/nominations/{id}/postal-tasks", id)
                .then()
                .body("[0].closedBy", equalTo("npo-lk-system"));
    }
}
