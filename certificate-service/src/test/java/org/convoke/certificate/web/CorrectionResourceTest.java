package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Corrections, and what they lead to after the decision.
@QuarkusTest
class CorrectionResourceTest {

    private static final List<String> DAYS = List.of("day-1", "day-2", "day-3", "day-4", "day-5");

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = nominee("LK", "Nimal Silva");

    @BeforeEach
    void last_day() {
        TestClock.set(Instant.parse("2016-12-09T08:00:00Z"));
        kafka.tell(
                tokyo(code),
                new ParticipantSelected(code, hanh, Optional.empty()),
                new ParticipantSelected(code, silva, Optional.empty()));
        awaitParticipants(code, 2);
    }

    @Rule("R121")
    @Test
    void who_was_there_after_all_gets_the_certificate_and_the_reason_is_kept() {
        attend(code, DAYS, silva);
        attend(code, List.of("day-1", "day-2", "day-3", "day-5"), hanh);
        record(code, "day-4", List.of(record(hanh, false))).statusCode(200);
        TestClock.set(Instant.parse("2016-12-09T15:00:00Z"));
        soon(() -> assertThat(kafka.told(code, CertificateWithheld.class)).hasSize(1));

        correct(person("host.jp"), "day-4", hanh, true).statusCode(201).body("before.present", equalTo(false));

        soon(() -> assertThat(kafka.told(code, CertificateIssued.class))
                .extracting(CertificateIssued::nominee)
                .containsExactlyInAnyOrder(hanh, silva));
        assertThat(kafka.told(code, AttendanceCorrected.class)).singleElement().satisfies(told -> {
            assertThat(told.before().present()).isFalse();
            assertThat(told.after().minutes()).isEqualTo(420);
            assertThat(told.unsupported()).isEmpty();
        });
        person("director.vn")
                .get("/api/projects/{code}/attendance/corrections", code)
                .then()
                .body("reason", contains("The bus list shows it."))
                .body("after.minutes", contains(420));
        person("director.lk")
                .get("/api/projects/{code}/attendance/corrections", code)
                .then()
                .body("", empty());
    }

    @Rule("R121")
    @Test
    void a_certificate_that_is_out_stays_out_and_the_secretariat_is_told() {
        attend(code, DAYS, silva, hanh);
        TestClock.set(Instant.parse("2016-12-09T15:00:00Z"));
        soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(2));

        correct(secretariat(), "day-4", hanh, false).statusCode(201);

        soon(() -> assertThat(kafka.told(code, AttendanceCorrected.class))
                .extracting(told -> told.unsupported().isPresent())
                .containsExactly(true));
        secretariat()
                .get(Api.CERTIFICATES, code)
                .then()
                .body("find { it.country == 'VN' }.standing", equalTo("ISSUED"))
                .body("find { it.country == 'VN' }.missed", hasSize(1));
    }

    @Test
    void a_correction_sent_twice_is_made_once_and_needs_a_record_and_a_reason() {
        record(code, "day-1", List.of(Api.present(hanh))).statusCode(200);
        var key = UUID.randomUUID().toString();

        correct(secretariat().header("Idempotency-Key", key), "day-1", hanh, false)
                .statusCode(201);
        correct(secretariat().header("Idempotency-Key", key), "day-1", hanh, false)
                .statusCode(201);
        correct(secretariat(), "day-1", hanh, false)
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:nothing-to-correct"));
        correct(secretariat(), "day-2", hanh, false)
                .statusCode(409)
                .body("type", equalTo("urn:convoke:problem:nothing-recorded"));
        secretariat()
                .body(Map.of("nomination", hanh.nomination(), "present", true, "reason", " "))
                .post("/api/projects/{code}/attendance/{session}/corrections", code, "day-1")
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        correct(person("host.lk"), "day-1", hanh, true).statusCode(403);
    }

    private ValidatableResponse correct(RequestSpecification caller, String session, Nominee nominee, boolean present) {
        return caller.body(Map.of(
                        "nomination", nominee.nomination(), "present", present, "reason", "The bus list shows it."))
                .post("/api/projects/{code}/attendance/{session}/corrections", code, session)
                .then();
    }
}
