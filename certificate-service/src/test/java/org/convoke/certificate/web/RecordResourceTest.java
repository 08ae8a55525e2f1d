package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.web.Api.CERTIFICATES;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.convoke.certificate.web.Graduation.RECORD;
import static org.convoke.certificate.web.Graduation.change;
import static org.convoke.certificate.web.Graduation.reissue;
import static org.convoke.certificate.web.Graduation.revoke;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.convoke.certificate.DecideCertificate;
import org.convoke.contracts.CertificateEvent.CertificateReissued;
import org.convoke.contracts.CertificateEvent.CertificateRevoked;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.contracts.Nominee;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;

/// What becomes of a certificate after it was issued.
@QuarkusTest
class RecordResourceTest {

    private static final LocalDate LATER = LocalDate.of(2017, 1, 16);

    @Inject
    Kafka kafka;

    @Inject
    DecideCertificate decideCertificate;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạn");

    @Test
    void a_wrong_name_is_put_right_by_another_certificate() throws Exception {
        var earlier = issued();
        var later = reissue(earlier, "Nguyễn Thị Hạnh");

        secretariat()
                .get(RECORD, earlier)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("superseded.by", equalTo(later))
                .body("superseded.note", equalTo("Passport shown."));
        secretariat()
                .get(CERTIFICATES, code)
                .then()
                .body("number", contains(later))
                .body("standing", contains("ISSUED"));
        var pdf = secretariat().get(RECORD + "/pdf", later).asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Nguyễn Thị Hạnh", later);
        }
        soon(() -> assertThat(kafka.told(code, CertificateReissued.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.number()).isEqualTo(later);
                    assertThat(event.supersedes()).isEqualTo(earlier);
                    assertThat(event.reason()).isEqualTo(ReissueReason.NAME_CORRECTED);
                    assertThat(event.issuedOn()).isEqualTo(LATER);
                    assertThat(event.nominee().certificateName()).isEqualTo("Nguyễn Thị Hạnh");
                    assertThat(event.verificationUrl()).endsWith("/certificates/verify/" + later);
                }));
    }

    @Test
    void what_has_fallen_stays_down() {
        var earlier = issued();
        var later = reissue(earlier, "Nguyễn Thị Hạnh");
        revoke(later);

        for (var number : new String[] {earlier, later}) {
            change(number, "revocation", Map.of("reason", "ISSUED_IN_ERROR", "note", "Again."))
                    .statusCode(409)
                    .body("type", equalTo("urn:convoke:problem:certificate-fallen"));
            change(number, "reissue", Map.of("reason", "SIGNATURE_RENEWED", "note", "Again."))
                    .statusCode(409)
                    .body("type", equalTo("urn:convoke:problem:certificate-fallen"));
        }
        decideCertificate.decide(code, hanh.nomination());
        secretariat()
                .get(CERTIFICATES, code)
                .then()
                .body("standing", contains("REVOKED"))
                .body("number", contains(later));
        soon(() -> assertThat(kafka.told(code, CertificateRevoked.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.number()).isEqualTo(later);
                    assertThat(event.reason()).isEqualTo(RevocationReason.ATTENDANCE_NOT_FULL);
                    assertThat(event.revokedOn()).isEqualTo(LATER);
                }));
    }

    @Test
    void nothing_is_issued_again_that_says_the_same() {
        var number = issued();

        change(number, "reissue", Map.of("reason", "NAME_CORRECTED", "note", "?", "recipient", "Nguyễn Thị Hạn"))
                .statusCode(422)
                .body("type", equalTo("urn:convoke:problem:nothing-reworded"));
        change(number, "reissue", Map.of("reason", "SIGNATURE_RENEWED", "note", "The key leaked."))
                .statusCode(200);
    }

    @Rule("R121")
    @Test
    void none_is_issued_again_when_attendance_was_corrected_away_meanwhile() {
        var number = issued();
        var tag = secretariat().get(RECORD, number).header("ETag");
        correct(false);

        for (var reissue : List.of(
                Map.of("reason", "NAME_CORRECTED", "note", "?", "recipient", "Nguyễn Thị Hạnh"),
                Map.of("reason", "SIGNATURE_RENEWED", "note", "The key leaked."))) {
            change(number, "reissue", reissue)
                    .statusCode(409)
                    .body("type", equalTo("urn:convoke:problem:attendance-not-full"))
                    .body("rule", equalTo("R121"))
                    .body("detail", endsWith("Not attended: Day 4 (day-4, 2016-12-08)."));
        }
        secretariat().get(RECORD, number).then().header("ETag", equalTo(tag)).body("status", equalTo("ISSUED"));

        correct(true);
        reissue(number, "Nguyễn Thị Hạnh");
        soon(() -> assertThat(kafka.told(code, CertificateReissued.class)).hasSize(1));
    }

    @Rule("R121")
    @Test
    void nobody_passes_over_the_sheet() {
        var number = issued();
        var tag = secretariat().get(RECORD, number).header("ETag");

        secretariat()
                .header("If-Match", tag)
                .body(Map.of("reason", "NAME_CORRECTED"))
                .post(RECORD + "/reissue", number)
                .then()
                .statusCode(400)
                .body("errors.field", contains("note"));
        secretariat()
                .body(Map.of("reason", "ISSUED_IN_ERROR", "note", "?"))
                .post(RECORD + "/revocation", number)
                .then()
                .statusCode(428);
        for (var other : new String[] {"liaison.vn", "host.jp", "ada.audit"}) {
            person(other)
                    .header("If-Match", tag)
                    .body(Map.of("reason", "ISSUED_IN_ERROR", "note", "?"))
                    .post(RECORD + "/revocation", number)
                    .then()
                    .statusCode(403);
        }
        secretariat().get(RECORD, number).then().header("ETag", equalTo(tag)).body("status", equalTo("ISSUED"));
    }

    @Test
    void an_npo_sees_its_own_without_the_notes_of_the_secretariat() {
        var number = issued();
        revoke(number);

        person("liaison.vn")
                .get(RECORD, number)
                .then()
                .statusCode(200)
                .body("revoked.reason", equalTo("ATTENDANCE_NOT_FULL"))
                .body("revoked.on", equalTo(LATER.toString()))
                .body("revoked.note", nullValue())
                .body("revoked.decidedBy", nullValue());
        person("liaison.lk").get(RECORD, number).then().statusCode(404);
        person("liaison.lk").get(RECORD + "/evidence", number).then().statusCode(404);
    }

    private void correct(boolean present) {
        secretariat()
                .body(Map.of("nomination", hanh.nomination(), "present", present, "reason", "The bus list shows it."))
                .post("/api/projects/{code}/attendance/day-4/corrections", code)
                .then()
                .statusCode(201);
    }

    private String issued() {
        var number = new Graduation(code, kafka).of(hanh).getFirst();
        TestClock.set(Instant.parse("2017-01-15T15:00:00Z"));
        return number;
    }
}
