package org.convoke.certificate.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.CertificateEvent.AttendanceDisputeAnswered;
import org.convoke.contracts.CertificateEvent.AttendanceDisputed;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Participants see their own attendance, object and are answered.
@QuarkusTest
class DisputeTest {

    private static final String DISPUTES = "/api/projects/{code}/attendance/disputes";

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private String page;

    @BeforeEach
    void missing_on_day_four() {
        TestClock.set(Instant.parse("2016-12-09T08:00:00Z"));
        kafka.tell(tokyo(code), new ParticipantSelected(code, hanh, Optional.empty()));
        soon(() -> assertThat(kafka.told(code, PassIssued.class)).hasSize(1));
        page = "/my/"
                + links.secret(kafka.told(code, PassIssued.class).getFirst().pass(), 1);
        attend(code, List.of("day-1", "day-2", "day-3", "day-5"), hanh);
        record(code, "day-4", List.of(record(hanh, false))).statusCode(200);
    }

    @Rule("R121")
    @Test
    void a_dispute_that_is_right_leads_to_the_certificate() {
        TestClock.set(Instant.parse("2016-12-09T15:00:00Z"));
        soon(() -> assertThat(kafka.told(code, CertificateWithheld.class)).hasSize(1));
        show().body(containsString("absent"), containsString("This is wrong"), containsString("data:image/png"));

        dispute("I was in the second bus.").statusCode(303);
        show().body(containsString("I was in the second bus."), containsString("looked into"));
        soon(() -> assertThat(kafka.told(code, AttendanceDisputed.class)).hasSize(1));
        dispute("I was in the second bus!").statusCode(422).body(containsString("being looked into"));
        person("director.in").get(DISPUTES, code).then().body("", empty());

        answer(Map.of("answer", "The bus list has you.", "present", true))
                .statusCode(200)
                .body("state", equalTo("CORRECTED"));
        soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(1));
        assertThat(kafka.told(code, AttendanceCorrected.class)).hasSize(1);
        assertThat(kafka.told(code, AttendanceDisputeAnswered.class))
                .extracting(AttendanceDisputeAnswered::corrected)
                .containsExactly(true);
        show().body(containsString("The bus list has you."), not(containsString("absent")));
    }

    @Test
    void a_dispute_that_is_not_is_answered_once_and_not_asked_again() {
        dispute("I was there.").statusCode(303);
        answer(Map.of("answer", "Nobody saw you.")).statusCode(200).body("state", equalTo("UPHELD"));
        answer(Map.of("answer", "Nobody saw you, really."))
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:answered-already"));

        show().body(containsString("Nobody saw you."));
        dispute("But I was there.").statusCode(422);
        assertThat(kafka.told(code, AttendanceCorrected.class)).isEmpty();
    }

    @Test
    void objections_have_words_a_time_and_a_record() {
        dispute("  ").statusCode(422);
        TestClock.set(Instant.parse("2017-01-08T15:00:00Z"));
        dispute("I was <there>.")
                .statusCode(422)
                .body(containsString("until 2017-01-08"), containsString(">I was &lt;there&gt;.</textarea>"));
        TestClock.set(Instant.parse("2017-01-08T14:59:59Z"));
        dispute("I was there.").statusCode(303);
        given().get("/my/{secret}/calendar.ics", "A".repeat(43)).then().statusCode(404);
        given().get(page + "/calendar.ics").then().statusCode(200).body(containsString("BEGIN:VEVENT"));
    }

    private ValidatableResponse show() {
        return given().get(page).then().statusCode(200);
    }

    private ValidatableResponse dispute(String words) {
        return given().redirects()
                .follow(false)
                .formParam("words", words)
                .post(page + "/attendance/day-4/dispute")
                .then();
    }

    private ValidatableResponse answer(Map<String, ?> answer) {
        String id = person("host.jp").get(DISPUTES, code).then().extract().path("[0].id");
        return person("host.jp")
                .body(answer)
                .post(DISPUTES + "/{id}/answer", code, id)
                .then();
    }
}
