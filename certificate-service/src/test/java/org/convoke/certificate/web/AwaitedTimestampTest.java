package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.CERTIFICATES;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.signing.PdfSigner;
import org.convoke.certificate.signing.Timekeeper;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.Test;

/// Certificates whose signatures somebody else stamps.
@QuarkusTest
class AwaitedTimestampTest {

    @Inject
    Kafka kafka;

    private final String code = Api.newCode();

    @Test
    void a_certificate_waits_for_the_authority_and_is_issued_once_when_it_is_back() throws Exception {
        try (var timekeeper = new Timekeeper()) {
            timekeeper.set(Timekeeper.Fault.BUSY);
            QuarkusMock.installMockForType(timekeeper.signer(), PdfSigner.class);
            graduate();
            soon(() -> assertThat(timekeeper.asked()).hasSizeGreaterThan(2));
            standing("PENDING");
            assertThat(kafka.told(code, CertificateIssued.class)).isEmpty();

            timekeeper.set(Timekeeper.Fault.NONE);
            soon(() -> standing("ISSUED"));
            soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(1));
            assertThat(pdf()).contains("/SubFilter /ETSI.CAdES.detached");
        }
    }

    private void graduate() {
        TestClock.set(Instant.parse("2016-12-09T15:00:00Z"));
        var hanh = nominee("VN", "Nguyễn Thị Hạnh");
        kafka.tell(tokyo(code), new ParticipantSelected(code, hanh, Optional.empty()));
        awaitParticipants(code, 1);
        attend(code, List.of("day-1", "day-2", "day-3", "day-4", "day-5"), hanh);
    }

    private void standing(String standing) {
        secretariat().get(CERTIFICATES, code).then().body("standing", contains(standing));
    }

    private String pdf() {
        var number = kafka.told(code, CertificateIssued.class).getFirst().number();
        var file = secretariat().get("/api/certificates/{number}/pdf", number).asByteArray();
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
