package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.colombo;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.CERTIFICATES;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.person;
import static org.convoke.certificate.web.Api.present;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.convoke.certificate.DecideCertificate;
import org.convoke.certificate.RequestProgressReports;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.CertificateEvent.MissedSession;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.testing.LocalParts;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the events of other contexts to certificates, through the real parts.
@QuarkusTest
@WithTestResource(
        value = LocalParts.class,
        initArgs = @ResourceArg(name = "service", value = "certificate"),
        scope = TestResourceScope.GLOBAL)
class CertificateJourneyTest {

    private static final List<String> DAYS = List.of("day-1", "day-2", "day-3", "day-4", "day-5");
    private static final Instant LAST_DAY = Instant.parse("2016-12-09T08:00:00Z");
    private static final Instant OVER = Instant.parse("2016-12-09T15:00:00Z");

    @Inject
    Kafka kafka;

    @Inject
    DecideCertificate decideCertificate;

    @Inject
    RequestProgressReports requestProgressReports;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = nominee("LK", "Nimal Silva");
    private final Nominee perera = nominee("LK", "Kamala Perera");

    @BeforeEach
    void last_day() {
        TestClock.set(LAST_DAY);
    }

    @Test
    void people_may_be_heard_of_before_their_project_and_who_withdraws_is_replaced() {
        kafka.tell(selected(hanh), selected(silva), withdrawn(silva));
        kafka.tell(new AlternatePromoted(code, perera, silva, Optional.empty()));
        kafka.tell(tokyo(code));
        awaitParticipants(code, 2);

        secretariat()
                .get(CERTIFICATES, code)
                .then()
                .body("name", contains("Kamala Perera", "Nguyễn Thị Hạnh"))
                .body("standing", everyItem(equalTo("PENDING")));
        person("director.in")
                .get("/api/projects/{code}", code)
                .then()
                .statusCode(200)
                .body("participants", equalTo(2))
                .body("venue", equalTo("Tokyo"))
                .body("sessions", hasSize(7));
    }

    @Rule({"R117", "R121"})
    @Test
    void full_attendance_earns_a_certificate_and_a_missed_day_is_named() {
        open(hanh, perera, silva);
        kafka.tell(withdrawn(silva));
        awaitParticipants(code, 2);
        attend(code, DAYS, hanh);
        attend(code, List.of("day-1", "day-2", "day-3", "day-5"), perera);
        record(code, "day-4", List.of(record(perera, false))).statusCode(200);
        TestClock.set(OVER);

        soon(() -> assertThat(kafka.told(code, CertificateWithheld.class)).hasSize(1));
        soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(1));
        assertThat(kafka.told(code, AttendanceRecorded.class)).hasSize(10);
        assertThat(kafka.told(code, CertificateWithheld.class).getFirst())
                .isEqualTo(new CertificateWithheld(
                        code, perera, List.of(new MissedSession("day-4", LocalDate.of(2016, 12, 8), "Day 4"))));
        var issued = kafka.told(code, CertificateIssued.class).getFirst();
        assertThat(issued.nominee()).isEqualTo(hanh);
        assertThat(issued.issuedOn()).isEqualTo(LocalDate.of(2016, 12, 10));
        assertThat(issued.verificationUrl()).endsWith("/certificates/verify/" + issued.number());
        secretariat()
                .get(CERTIFICATES, code)
                .then()
                .body("standing", contains("WITHHELD", "ISSUED"))
                .body("[0].missed.session", contains("day-4"))
                .body("[1].number", equalTo(issued.number()))
                .body("[1].missed", empty());
    }

    @Test
    void the_certificate_is_a_pdf_that_only_its_own_npo_and_the_secretariat_can_fetch() throws IOException {
        open(hanh);
        attend(code, DAYS, hanh);
        TestClock.set(OVER);
        var number = awaitNumber();

        var pdf = secretariat()
                .get("/api/certificates/{number}/pdf", number)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("APO certificate of attendance", "Nguyễn Thị Hạnh", code, "Tokyo, Japan", number);
        }
        assertThat(person("liaison.vn")
                        .get("/api/certificates/{number}/pdf", number)
                        .asByteArray())
                .isEqualTo(pdf);
        person("liaison.lk")
                .get("/api/certificates/{number}/pdf", number)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:convoke:problem:certificate-unknown"));
    }

    @Test
    void nothing_is_decided_before_the_last_day_is_over_or_while_the_sheet_has_gaps() {
        open(hanh, silva);
        attend(code, DAYS, hanh);
        TestClock.set(OVER);
        decideCertificate.decide(code, hanh.nomination());
        secretariat().get(CERTIFICATES, code).then().body("standing", everyItem(equalTo("PENDING")));

        attend(code, DAYS, silva);
        soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(2));
    }

    @Test
    void however_many_decide_at_once_there_is_one_certificate() {
        open(hanh);
        attend(code, DAYS, hanh);
        TestClock.set(OVER);
        try (var instances = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 12)
                    .forEach(_ -> instances.execute(() -> decideCertificate.decide(code, hanh.nomination())));
        }

        soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(1));
        assertThat(kafka.told(code, CertificateIssued.class))
                .extracting(CertificateIssued::number)
                .containsExactly(awaitNumber());
    }

    @Rule("R119")
    @Test
    void a_digital_session_counts_its_minutes() {
        kafka.tell(colombo(code));
        kafka.tell(selected(hanh), selected(silva));
        awaitParticipants(code, 2);
        TestClock.set(Instant.parse("2022-08-26T10:00:00Z"));
        for (var session : List.of("day-1-session-1", "day-2-session-1", "day-3-session-1")) {
            var graced = present(hanh);
            graced.put("minutes", 170);
            var tooShort = present(silva);
            tooShort.put("minutes", session.startsWith("day-2") ? 169 : 180);
            record(code, session, List.of(graced, tooShort)).statusCode(200);
        }
        TestClock.set(Instant.parse("2022-08-26T18:30:00Z"));

        soon(() -> secretariat()
                .get(CERTIFICATES, code)
                .then()
                .body("standing", contains("WITHHELD", "ISSUED"))
                .body("[0].missed.session", contains("day-2-session-1")));
    }

    @Rule("R125")
    @Test
    void reports_are_asked_for_on_the_ninth_of_june_and_once() {
        open(hanh, silva);
        attend(code, DAYS, hanh);
        record(code, "day-1", List.of(record(silva, false))).statusCode(200);
        TestClock.set(Instant.parse("2017-06-08T14:59:00Z"));
        requestProgressReports.request(code);
        TestClock.set(Instant.parse("2017-06-08T15:00:00Z"));

        soon(() -> assertThat(kafka.told(code, ProgressReportRequested.class))
                .containsExactly(new ProgressReportRequested(
                        code, hanh, LocalDate.of(2017, 6, 9), Optional.of(LocalDate.of(2017, 7, 9)))));
        requestProgressReports.request(code);
        attend(code, List.of("day-2"), silva);
        soon(() -> assertThat(kafka.told(code, ProgressReportRequested.class))
                .extracting(ProgressReportRequested::nominee)
                .containsExactly(hanh, silva));
    }

    private void open(Nominee... nominees) {
        kafka.tell(tokyo(code));
        for (var nominee : nominees) {
            kafka.tell(selected(nominee));
        }
        awaitParticipants(code, nominees.length);
    }

    private String awaitNumber() {
        soon(() -> secretariat().get(CERTIFICATES, code).then().body("standing", contains("ISSUED")));
        return secretariat().get(CERTIFICATES, code).path("[0].number");
    }

    private ParticipantSelected selected(Nominee nominee) {
        return new ParticipantSelected(code, nominee, Optional.empty());
    }

    private ParticipantWithdrawn withdrawn(Nominee nominee) {
        return new ParticipantWithdrawn(code, nominee, WithdrawalReason.WORK, Instant.EPOCH);
    }
}
