package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.colombo;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.meeting.Reports;
import org.convoke.certificate.meeting.TeamsReport;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Browser;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the file of a product to the sheet, through the review.
@QuarkusTest
class ReportResourceTest {

    private static final String REPORTS = "/api/projects/{code}/attendance/{session}/reports";
    private static final String SESSION = "day-1-session-1";

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh", "hanh@work.example");
    private final Nominee silva = nominee("LK", "Nimal Silva", "nimal@work.example");
    private final Nominee perera = nominee("LK", "Kamala Perera", "kamala@work.example");

    @BeforeEach
    void first_day() {
        TestClock.set(Instant.parse("2022-08-22T10:00:00Z"));
        kafka.tell(
                colombo(code),
                new ParticipantSelected(code, hanh, Optional.empty()),
                new ParticipantSelected(code, silva, Optional.empty()),
                new ParticipantSelected(code, perera, Optional.empty()));
        awaitParticipants(code, 3);
        secretariat()
                .header("If-Match", "\"1\"")
                .body(Map.of("rows", List.of(row())))
                .put("/api/projects/{code}/programme", code)
                .then()
                .statusCode(200);
        TestClock.set(Instant.parse("2022-08-24T12:00:00Z"));
    }

    @Rule("R119")
    @Test
    void nothing_is_on_record_before_every_name_is_somebodys_or_nobodys() {
        var read = read(person("host.lk"), "zoom-participants.csv").statusCode(200);
        read.body("product", equalTo("ZOOM"), "state", equalTo("READ"));
        read.body("attendees.findAll { it.finding == null }.number", contains(1, 5));
        read.body("attendees.finding.ground", contains("EMAIL", "NAME", "EMAIL"));
        read.body("sheet.find { it.name == 'Nimal Silva' }.minutes", equalTo(168));
        read.body("sheet.find { it.name == 'Nimal Silva' }.attended", equalTo(false));
        read.body("sheet.find { it.name == 'Kamala Perera' }.minutes", equalTo(90));
        String id = read.extract().path("id");

        act(id, "application", "\"0\"", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:review-open"));
        act(id, "attendees/1/dismissal", "\"0\"", Map.of("reason", "The account of the host"))
                .statusCode(200);
        act(id, "attendees/5/match", "\"0\"", Map.of("nomination", perera.nomination()))
                .statusCode(412);
        act(id, "attendees/5/match", "\"1\"", Map.of("nomination", perera.nomination()))
                .statusCode(200)
                .body("sheet.find { it.name == 'Kamala Perera' }.minutes", equalTo(180));
        secretariat().get(Api.SHEET, code).then().body("rows.records.flatten()", empty());

        act(id, "application", "\"2\"", Map.of()).statusCode(200).body("state", equalTo("APPLIED"));
        secretariat()
                .get(Api.SHEET, code)
                .then()
                .body("rows.records.flatten().minutes", containsInAnyOrder(180, 180, 168))
                .body("rows.find { it.name == 'Nimal Silva' }.records[0].attended", equalTo(false));
        soon(() -> assertThat(kafka.told(code, AttendanceRecorded.class)).hasSize(3));
    }

    @Rule("R119")
    @Test
    void a_host_takes_a_report_over_on_pages_alone() {
        var address = "/certificates/projects/" + code + "/attendance/" + SESSION + "/reports";
        var browser = new Browser("http://localhost:" + RestAssured.port);
        assertThat(browser.signIn("host.lk", "/certificates/projects/" + code).body())
                .contains("href=\"" + address);
        assertThat(browser.open(address).body()).contains("No report is here yet");
        String id = read(person("host.lk"), "zoom-participants.csv").extract().path("id");
        var report = address + "/" + id;
        assertThat(browser.open(report).body()).contains("Nothing of it is on record", "Settle iPhone");
        assertThat(browser.send(report + "/application", Map.of("etag", "\"0\""))
                        .statusCode())
                .isEqualTo(422);
        browser.send(
                report + "/attendees/1",
                Map.of("etag", "\"0\"", "nomination", "", "reason", "The account of the host"));
        var perera = this.perera.nomination().toString();
        browser.send(report + "/attendees/5", Map.of("etag", "\"1\"", "nomination", perera, "reason", ""));
        assertThat(browser.send(report + "/application", Map.of("etag", "\"2\""))
                        .body())
                .contains("The session is on record.", "On record.");
        var stranger = new Browser("http://localhost:" + RestAssured.port);
        assertThat(stranger.signIn("host.jp", report).statusCode()).isEqualTo(403);
    }

    @Test
    void the_same_file_twice_is_one_report_and_changes_nothing() {
        String first =
                read(secretariat(), "teams-comma.csv").statusCode(200).extract().path("id");
        read(secretariat(), "teams-comma.csv").statusCode(200).body("id", equalTo(first));
        act(first, "application", "\"0\"", Map.of()).statusCode(200);
        read(secretariat(), "teams-comma.csv").statusCode(200).body("id", equalTo(first), "state", equalTo("APPLIED"));
        act(first, "application", "\"1\"", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:review-closed"));

        secretariat()
                .get(Api.SHEET, code)
                .then()
                .body("rows.records.flatten()", hasSize(3))
                .body("rows.find { it.name == 'Kamala Perera' }.records[0].present", equalTo(false));
    }

    @Test
    void a_report_against_the_record_changes_nothing_and_one_that_was_thrown_away_can_be_read_again() {
        Api.record(code, SESSION, List.of(Api.present(silva))).statusCode(200);
        String id = read(secretariat(), "teams-comma.csv").extract().path("id");

        act(id, "application", "\"0\"", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:already-recorded"));
        secretariat().get(Api.SHEET, code).then().body("rows.records.flatten()", hasSize(1));
        act(id, "disposal", "\"0\"", Map.of()).statusCode(200).body("state", equalTo("DISCARDED"));
        read(secretariat(), "teams-comma.csv").body("state", equalTo("READ"));
        secretariat().get(REPORTS, code, SESSION).then().body("state", contains("DISCARDED", "READ"));
    }

    @Rule("R119")
    @Test
    void a_meeting_that_was_started_again_is_one_report_of_two_files() {
        var part = new TeamsReport(LocalDate.of(2022, 8, 24))
                .joined(silva.name(), silva.email(), "13:28:00", "15:00:00")
                .joined(hanh.name(), hanh.email(), "13:28:00", "15:00:00");
        var rest = new TeamsReport(LocalDate.of(2022, 8, 24))
                .joined(silva.name(), silva.email(), "14:50:00", "16:35:00")
                .joined(perera.name(), perera.email(), "15:02:00", "16:35:00");
        String id = read(secretariat(), part.bytes()).extract().path("id");
        String other = read(secretariat(), rest.bytes()).extract().path("id");
        act(id, "application", "\"0\"", Map.of())
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:reports-apart"));
        act(other, "disposal", "\"0\"", Map.of()).statusCode(200);

        goOn(id, "\"7\"", rest).statusCode(412);
        var whole = goOn(id, "\"0\"", rest).statusCode(200).body("attendees.number", contains(1, 2, 3));
        whole.body("sheet.find { it.name == 'Nimal Silva' }.minutes", equalTo(180));
        whole.body("sheet.find { it.name == 'Nguyễn Thị Hạnh' }.minutes", equalTo(90));
        whole.body("sheet.find { it.name == 'Kamala Perera' }.minutes", equalTo(88));
        goOn(id, "\"1\"", rest).body("sheet.find { it.name == 'Kamala Perera' }.minutes", equalTo(88));

        act(id, "application", whole.extract().header("ETag"), Map.of()).statusCode(200);
        secretariat()
                .get(Api.SHEET, code)
                .then()
                .body("rows.records.flatten().minutes", containsInAnyOrder(180, 90, 88));
        goOn(id, "\"2\"", rest).statusCode(409).body("type", equalTo("urn:convoke:problem:review-closed"));
    }

    @Rule("R118")
    @Test
    void bad_files_and_wrong_places_are_refused() {
        read(secretariat(), "zoom-unique-users.csv")
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:totals-only"));
        read(secretariat(), "zoom-end-of-summer-time.csv")
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:other-day"));
        read(person("host.jp"), "teams-comma.csv").statusCode(403);
        read(person("director.lk"), "teams-comma.csv").statusCode(403);
        read(secretariat().queryParam("zone", "Asia/Nowhere"), "teams-comma.csv")
                .statusCode(400);
        secretariat()
                .get(REPORTS + "/{id}", code, SESSION, UUID.randomUUID())
                .then()
                .statusCode(404);

        var byDay = Api.newCode();
        kafka.tell(tokyo(byDay));
        awaitParticipants(byDay, 0);
        secretariat()
                .contentType(ContentType.BINARY)
                .body(Reports.named("teams-comma.csv"))
                .post(REPORTS, byDay, "day-1")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:counted-by-day"));
    }

    private ValidatableResponse goOn(String report, String etag, TeamsReport rest) {
        return person("host.lk")
                .header("If-Match", etag)
                .contentType(ContentType.BINARY)
                .body(rest.bytes())
                .post(REPORTS + "/{id}/continuation", code, SESSION, report)
                .then();
    }

    private ValidatableResponse read(RequestSpecification caller, String name) {
        return read(caller, Reports.named(name));
    }

    private ValidatableResponse read(RequestSpecification caller, byte[] file) {
        return caller.contentType(ContentType.BINARY)
                .body(file)
                .post(REPORTS, code, SESSION)
                .then();
    }

    private ValidatableResponse act(String report, String act, String etag, Map<String, ?> body) {
        var request = person("host.lk").header("If-Match", etag);
        return (body.isEmpty() ? request : request.body(body))
                .post(REPORTS + "/{id}/" + act, code, SESSION, report)
                .then();
    }

    private static Map<String, Object> row() {
        return new HashMap<>(Map.of(
                "id", SESSION,
                "date", "2022-08-24",
                "title", "Opening",
                "kind", "SESSION",
                "status", "FINAL",
                "minutes", 180,
                "startsAt", "13:30"));
    }

    private static Nominee nominee(String country, String name, String email) {
        return new Nominee(UUID.randomUUID(), country, Pool.OVERSEAS, name, email, name);
    }
}
