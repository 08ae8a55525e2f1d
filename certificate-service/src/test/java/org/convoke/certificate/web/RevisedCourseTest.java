package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.present;
import static org.convoke.certificate.web.Api.record;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.certificate.DecideCertificate;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A course follows the revisions of its notification, through the real parts.
@QuarkusTest
class RevisedCourseTest {

    @Inject
    Kafka kafka;

    @Inject
    DecideCertificate decideCertificate;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");

    @BeforeEach
    void last_day() {
        TestClock.set(Instant.parse("2016-12-09T08:00:00Z"));
    }

    @Test
    void nobody_earns_a_certificate_of_a_project_that_was_cancelled_after_it_moved() {
        kafka.tell(tokyo(code), new ParticipantSelected(code, hanh, Optional.empty()));
        awaitParticipants(code, 1);
        kafka.tell(new ProjectNotificationRevised(
                code,
                tokyo(code, LocalDate.of(2017, 3, 6)),
                1,
                "Floods.",
                List.of(),
                Set.of(),
                false,
                false,
                Optional.empty()));
        soon(() -> secretariat().get("/api/projects/{code}", code).then().body("startsOn", equalTo("2017-03-06")));
        record(code, "day-1", List.of(present(hanh))).statusCode(409).body("rule", equalTo("R118"));

        TestClock.set(Instant.parse("2017-03-11T00:00:00Z"));
        kafka.tell(new ProjectCancelled(code, "Floods.", Instant.EPOCH));
        soon(() -> secretariat().get("/api/projects/{code}", code).then().body("prospect", equalTo("CANCELLED")));
        record(code, "day-1", List.of(present(hanh))).statusCode(409).body("rule", equalTo("R129"));
        decideCertificate.decide(code, hanh.nomination());
        assertThat(kafka.told(code, CertificateIssued.class)).isEmpty();
    }
}
