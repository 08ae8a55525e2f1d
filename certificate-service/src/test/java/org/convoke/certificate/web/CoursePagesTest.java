package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.papered;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Browser;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoursePagesTest {

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = nominee("LK", "Nimal Silva");
    private Browser browser;

    @BeforeEach
    void first_day() {
        browser = new Browser("http://localhost:" + RestAssured.port);
        TestClock.set(Instant.parse("2016-12-05T08:00:00Z"));
        kafka.tell(
                tokyo(code),
                new ParticipantSelected(code, hanh, Optional.empty()),
                new ParticipantSelected(code, silva, Optional.empty()));
        awaitParticipants(code, 2);
    }

    @Test
    void the_host_opens_a_desk_and_lands_on_the_list_to_tick() {
        var course = browser.signIn("host.jp", "/certificates/projects/" + code);
        assertThat(course.statusCode()).isEqualTo(200);
        assertThat(course.body())
                .contains("Take attendance")
                .contains("Nguyễn Thị Hạnh")
                .doesNotContain("Waive");

        var desk = browser.send("/certificates/projects/" + code + "/desks", Map.of());

        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.uri().getPath()).startsWith("/certificates/desk/");
    }

    @Test
    void an_npo_sees_its_own_people_and_cannot_change_anything() {
        var page = person("director.vn")
                .get("/projects/{code}", code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("Nguyễn Thị Hạnh")
                .doesNotContain("Nimal Silva")
                .doesNotContain("<form");
        person("director.vn").post("/projects/{code}/desks", code).then().statusCode(403);
    }

    @Test
    void a_correction_without_a_reason_is_shown_again_and_with_one_is_made() {
        record(code, "day-1", List.of(record(hanh, true), record(silva, false))).statusCode(200);
        var address = "/certificates/projects/" + code + "/corrections";
        browser.signIn("mika.sato", "/certificates/projects/" + code);
        var form = Map.of(
                "nomination", silva.nomination().toString(), "session", "day-1", "present", "yes", "minutes", "");

        var refused = browser.send(address, with(form, " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Give a reason").contains("selected>Nimal Silva");
        assertThat(browser.send(address, Map.of()).body()).contains("Choose a participant and a session.");

        var made = browser.send(address, with(form, "The bus list shows him."));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.body()).contains("Attendance corrected.");
        assertThat(browser.open("/certificates/projects/" + code).body()).doesNotContain("Attendance corrected.");
        Api.soon(() -> assertThat(kafka.told(code, AttendanceCorrected.class)).hasSize(1));
    }

    @Test
    void guidelines_are_published_on_a_page_of_their_own() {
        var code = Api.newCode();
        var nam = nominee("VN", "Trần Văn Nam");
        kafka.tell(papered(tokyo(code)), new ParticipantSelected(code, nam, Optional.empty()));
        awaitParticipants(code, 1);
        var address = "/certificates/projects/" + code + "/guidelines";
        assertThat(browser.signIn("mika.sato", address).body()).contains("None are published yet");
        var client = secretariat().contentType("multipart/form-data").multiPart("url", "http://g.example");
        assertThat(client.post("/projects/{code}/guidelines", code)
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains("an https address")
                .contains("value=\"http://g.example\"");
        secretariat()
                .contentType("multipart/form-data")
                .multiPart("url", "https://g.example")
                .redirects()
                .follow(false)
                .post("/projects/{code}/guidelines", code)
                .then()
                .statusCode(303);
        assertThat(browser.open(address).body()).contains("Issue 1 is out").contains("https://g.example");
        person("director.vn").get("/projects/{code}/guidelines", code).then().statusCode(403);
    }

    @Test
    void the_cockpit_shows_sums() {
        record(code, "day-1", List.of(record(hanh, true), record(silva, true))).statusCode(200);
        var panel = secretariat()
                .get("/projects/{code}/panel", code)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(panel).contains("1 of 5").doesNotContain("<html");
        person("host.jp").get("/projects/{code}/panel", code).then().statusCode(403);
        secretariat()
                .get("/projects/{code}/funnel", code)
                .then()
                .statusCode(200)
                .body(containsString("<th scope=\"row\">Attended</th><td>2</td>"))
                .body(containsString("<th scope=\"row\">Certified</th><td>0</td>"));
        person("host.jp").get("/projects/{code}/funnel", code).then().statusCode(403);
    }

    private static Map<String, String> with(Map<String, String> form, String reason) {
        var fields = new HashMap<>(form);
        fields.put("reason", reason);
        return fields;
    }
}
