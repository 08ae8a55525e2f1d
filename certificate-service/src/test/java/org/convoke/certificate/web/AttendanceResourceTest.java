package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.SESSION;
import static org.convoke.certificate.web.Api.SHEET;
import static org.convoke.certificate.web.Api.as;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.present;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.TestClock;
import org.convoke.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AttendanceResourceTest {

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = nominee("LK", "Nimal Silva");

    @BeforeEach
    void second_day() {
        TestClock.set(Instant.parse("2016-12-06T01:00:00Z"));
        kafka.tell(tokyo(code));
        kafka.tell(
                new ParticipantSelected(code, hanh, Optional.empty()),
                new ParticipantSelected(code, silva, Optional.empty()));
        awaitParticipants(code, 2);
    }

    @Test
    void the_host_and_the_secretariat_fill_in_one_sheet() {
        person("host.jp")
                .body(Map.of("records", List.of(present(hanh))))
                .put(SESSION, code, "day-1")
                .then()
                .statusCode(200)
                .body("rows", hasSize(2));
        record(code, "day-1", List.of(present(hanh), record(silva, false)))
                .statusCode(200)
                .body("sessions", hasSize(5))
                .body("rows.name", contains("Nimal Silva", "Nguyễn Thị Hạnh"))
                .body("rows.records.flatten().session", everyItem(equalTo("day-1")))
                .body("rows.records.flatten().attended", contains(false, true))
                .body("rows.records.flatten().minutes", contains(0, 420));
    }

    @Test
    void another_value_for_what_is_on_record_is_a_conflict_and_nothing_of_that_sheet_is_written() {
        record(code, "day-1", List.of(present(hanh))).statusCode(200);

        record(code, "day-1", List.of(present(silva), record(hanh, false)))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:convoke:problem:already-recorded"))
                .body("rule", equalTo("R121"))
                .body("detail", containsString(hanh.nomination().toString()));
        secretariat().get(SHEET, code).then().body("rows[0].records", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "day-3,     409, session-ahead",
        "day-6,     404, session-unknown",
        "arrival,   409, no-attendance-taken",
    })
    void a_session_must_exist_and_have_begun(String session, int status, String problem) {
        record(code, session, List.of(present(hanh)))
                .statusCode(status)
                .body("type", equalTo("urn:convoke:problem:" + problem))
                .body("detail", containsString(session));
    }

    @Test
    void strangers_are_named() {
        var stranger = UUID.randomUUID();

        record(code, "day-1", List.of(Map.of("nomination", stranger, "present", true)))
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:not-taking-part"))
                .body("detail", containsString(stranger.toString()));
        record("16-IN-00-GE-WSP-A", "day-1", List.of(present(hanh)))
                .statusCode(404)
                .body("type", equalTo("urn:convoke:problem:course-unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"records\":[{\"nomination\":\"%s\",\"present\":true,\"late\":1}]} | records[0].late",
                "{\"records\":[{\"nomination\":\"%s\"}]}                             | records[0].present",
                "{\"records\":[{\"nomination\":\"%s\",\"present\":\"yes\"}]}         | records[0].present",
                "{\"records\":[{\"nomination\":\"x%s\",\"present\":true}]}           | records[0].nomination",
                "{\"records\":[{\"nomination\":\"%s\",\"present\":true,\"minutes\":-1}]} | records[0].minutes",
                "{\"records\":[]}                                                    | records",
                "{}                                                                  | records",
            })
    void a_wrong_field_is_named(String body, String field) {
        put("mika.sato", body.formatted(hanh.nomination()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(field));
    }

    @Test
    void only_the_secretariat_and_the_host_write() {
        var body = "{\"records\":[{\"nomination\":\"%s\",\"present\":true}]}".formatted(hanh.nomination());

        put("host.lk", body).then().statusCode(403).body("type", equalTo("urn:convoke:problem:not-hosting"));
        put("director.vn", body).then().statusCode(403);
        put("ada.audit", body).then().statusCode(403);
        as(Tokens.system("npo-jp-system"))
                .body(body)
                .put(SESSION, code, "day-1")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body)
                .put(SESSION, code, "day-1")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        as(Tokens.foreign()).body(body).put(SESSION, code, "day-1").then().statusCode(401);
        secretariat().get(SHEET, code).then().body("rows.records.flatten()", empty());
    }

    @Test
    void an_npo_sees_its_own_people_and_a_host_those_of_its_project() {
        as(Tokens.system("npo-vn-system")).get(SHEET, code).then().body("rows.country", contains("VN"));
        person("liaison.in").get(SHEET, code).then().statusCode(200).body("rows", empty());
        person("host.jp").get(SHEET, code).then().body("rows", hasSize(2));
        person("ada.audit").get(SHEET, code).then().body("rows", hasSize(2));
        person("host.lk").get(SHEET, code).then().statusCode(403);
        person("director.lk").get(Api.CERTIFICATES, code).then().body("country", contains("LK"));
        given().get(SHEET, code).then().statusCode(401);
    }

    private Response put(String person, String body) {
        return person(person).body(body).put(SESSION, code, "day-1");
    }
}
