package org.convoke.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.convoke.testing.hostile.HostilePdfs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The medical vault: who writes, who reads, what others learn, and how it ends.
@QuarkusTest
class MedicalApiTest {

    private static final String REASON = "Check before the list is announced";

    @Inject
    Published published;

    @Inject
    MedicalTraces traces;

    private String code;
    private String id;

    @BeforeEach
    void somebody_is_nominated() {
        TestClock.set(Instant.parse(Api.OPEN));
        code = Api.publishedProject();
        id = Papers.nomination(code);
    }

    @Rule({"R058", "R059"})
    @Test
    void without_a_condition_the_persons_own_word_is_enough() {
        status("MISSING");
        Papers.view(id).body("missing", hasItem("MEDICAL_DECLARATION"));

        declare("healthy", null).statusCode(200).body("status", equalTo("SELF_DECLARED_OK"));

        Papers.view(id).body("missing", not(hasItem("MEDICAL_DECLARATION")));
    }

    @Rule({"R039", "R060"})
    @Test
    void with_a_condition_a_physician_certifies() {
        var read = declare("condition", null)
                .body("status", equalTo("CERTIFICATE_REQUIRED"))
                .extract()
                .header("ETag");
        Papers.view(id).body("missing", hasItem("MEDICAL_DECLARATION"));
        certificate();
        await().untilAsserted(() -> Api.npo("lk")
                .get("api/nominations/{id}/documents", id)
                .then()
                .body("[0].state", equalTo("CLEAN"))
                .body("[0].name", equalTo("medical-certificate.pdf")));
        status("CERTIFICATE_REQUIRED");

        var certified = declare("certified", read)
                .body("status", equalTo("CERTIFIED_FIT"))
                .extract()
                .header("ETag");
        Papers.view(id).body("missing", not(hasItem("MEDICAL_DECLARATION")));

        var unfit = Papers.sample("certified").replace("\"fit\": true", "\"fit\": false");
        Papers.form(id, "medical", unfit, certified).body("status", equalTo("CERTIFIED_UNFIT"));
        Papers.view(id).body("missing", hasItem("MEDICAL_DECLARATION"));
    }

    @Rule("R060")
    @Test
    void a_certificate_that_comes_last_settles_it() {
        declare("certified", null).body("status", equalTo("CERTIFICATE_REQUIRED"));

        certificate();

        await().untilAsserted(() -> status("CERTIFIED_FIT"));
        Papers.view(id).body("missing", not(hasItem("MEDICAL_DECLARATION")));
    }

    @Rule("R039")
    @Test
    void the_medical_checker_alone_reads_with_a_reason_and_every_reading_is_logged() {
        declare("certified", null);
        certificate();
        await().untilAsserted(() -> status("CERTIFIED_FIT"));

        for (var other : List.of("mika.sato", "ada.audit", "director.lk")) {
            read(other, "declaration", REASON).then().statusCode(403);
            read(other, "certificate", REASON).then().statusCode(403);
        }
        read("mei.medic", "declaration", " ").then().statusCode(422).body("rule", equalTo("R039"));
        var file = Api.npo("lk")
                .get("api/nominations/{id}/documents", id)
                .then()
                .extract()
                .<String>path("[0].id");
        Api.secretariat()
                .get("api/nominations/{id}/documents/{file}/content", id, file)
                .then()
                .statusCode(404);
        readings("ada.audit").body("size()", equalTo(0));

        read("mei.medic", "declaration", REASON)
                .then()
                .statusCode(200)
                .body("declaration.details", equalTo("zuckerkrank since 2009"));
        assertThat(read("mei.medic", "certificate", REASON).asByteArray()).startsWith('%', 'P', 'D', 'F');

        for (var entitled : List.of("ada.audit", "director.lk")) {
            readings(entitled)
                    .body("part", contains("DECLARATION", "CERTIFICATE"))
                    .body("reason", contains(REASON, REASON));
        }
        Api.as(Tokens.system("npo-in-system"))
                .get("api/nominations/{id}/medical/readings", id)
                .then()
                .statusCode(404);
    }

    @Test
    void what_was_written_is_in_no_log_event_answer_or_table() throws Exception {
        try (var log = new MedicalTraces.Log()) {
            declare("condition", null).statusCode(200);
            var wrong = Papers.sample("condition").replace("\"DIABETES\"", "\"zuckerkrank\"");
            var answer = Papers.form(id, "medical", wrong, "*")
                    .statusCode(422)
                    .extract()
                    .asString();
            read("mei.medic", "declaration", REASON).then().statusCode(200);
            await().until(() -> !published.of(code).isEmpty());

            assertThat(answer).doesNotContain("zuckerkrank");
            assertThat(log.lines()).noneMatch(line -> line.contains("zuckerkrank"));
            assertThat(traces.rowsWith("zuckerkrank")).isEmpty();
            assertThat(published.of(code)).noneMatch(event -> event.json().contains("zuckerkrank"));
        }
    }

    @Test
    void ninety_days_after_the_end_it_is_destroyed_for_good() throws Exception {
        declare("condition", null);
        var copy = traces.declaration(id);
        TestClock.set(Instant.parse("2017-03-09T14:00:00Z")); // the 90th day still lasts in Tokyo
        status("CERTIFICATE_REQUIRED");

        TestClock.set(Instant.parse("2017-03-09T15:00:10Z"));

        await().untilAsserted(() -> status("MISSING"));
        Api.secretariat()
                .get("api/projects/{code}/erasures", code)
                .then()
                .body("data", contains("MEDICAL"))
                .body("persons", contains(1))
                .body("rows", contains(1))
                .body("[0].sha256.length()", equalTo(64));
        await().untilAsserted(() -> assertThat(published.of(code))
                .filteredOn(event -> event.type().equals("org.convoke.nomination.PersonalDataErased"))
                .hasSize(1));

        TestClock.set(Instant.parse(Api.OPEN));
        traces.restore(id, copy);
        read("mei.medic", "declaration", REASON)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:convoke:problem:nothing-there"));
        assertThat(traces.openedFrom(UUID.fromString(id), copy)).isEmpty();
    }

    private ValidatableResponse declare(String sample, String ifMatch) {
        return Papers.form(id, "medical", Papers.sample(sample), ifMatch);
    }

    private void certificate() {
        var pdf = HostilePdfs.letter("Fit to travel");
        Papers.upload(id, "MEDICAL_CERTIFICATE", "zuckerkrank.pdf", "application/pdf", pdf)
                .statusCode(201);
    }

    private void status(String expected) {
        Api.secretariat().get("api/nominations/{id}/medical", id).then().body("status", equalTo(expected));
    }

    private ValidatableResponse readings(String person) {
        return Api.as(Tokens.person(person))
                .get("api/nominations/{id}/medical/readings", id)
                .then()
                .statusCode(200);
    }

    private Response read(String person, String part, String reason) {
        return Api.as(Tokens.person(person))
                .header("Reason", reason)
                .get("api/nominations/{id}/medical/{part}", id, part);
    }
}
