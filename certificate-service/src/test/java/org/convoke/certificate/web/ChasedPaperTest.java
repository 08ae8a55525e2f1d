package org.convoke.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.certificate.Projects.nominee;
import static org.convoke.certificate.Projects.papered;
import static org.convoke.certificate.Projects.tokyo;
import static org.convoke.certificate.web.Api.attend;
import static org.convoke.certificate.web.Api.awaitParticipants;
import static org.convoke.certificate.web.Api.secretariat;
import static org.convoke.certificate.web.Api.soon;
import static org.convoke.contracts.PaperKind.ACTION_PLAN;
import static org.convoke.contracts.PaperKind.PROGRESS_REPORT;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.Escalation;
import org.convoke.contracts.CertificateEvent.PaperOverdue;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.CertificateEvent.ProgressReportSubmitted;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.PaperKind;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.testing.Rule;
import org.convoke.testing.TestClock;
import org.convoke.webkit.PersonalLinks;
import org.junit.jupiter.api.Test;

/// What is not handed in is asked for again, of one after the other; no certificate waits for it.
@QuarkusTest
class ChasedPaperTest {

    private static final List<String> ALL_DAYS = List.of("day-1", "day-2", "day-3", "day-4", "day-5");

    @Inject
    Kafka kafka;

    @Inject
    PersonalLinks links;

    private final String code = Api.newCode();
    private final Nominee hanh = nominee("VN", "Nguyễn Thị Hạnh");

    @Rule({"R125", "R126", "R127"})
    @Test
    void somebody_hands_in_nothing_and_then_the_report() {
        TestClock.set(Instant.parse("2016-12-09T08:00:00Z"));
        kafka.tell(papered(tokyo(code)), new ParticipantSelected(code, hanh, Optional.empty()));
        awaitParticipants(code, 1);
        attend(code, ALL_DAYS, hanh);

        at("2016-12-23T14:59:00Z");
        soon(() -> assertThat(kafka.told(code, CertificateIssued.class)).hasSize(1));
        assertThat(kafka.told(code, PaperOverdue.class)).isEmpty();
        at("2016-12-23T15:00:00Z");
        overdue(ACTION_PLAN, Escalation.PARTICIPANT);
        at("2016-12-30T15:00:05Z");
        overdue(ACTION_PLAN, Escalation.PARTICIPANT, Escalation.NPO);
        at("2017-01-06T15:00:10Z");
        overdue(ACTION_PLAN, Escalation.values());

        at("2017-06-09T03:00:00Z");
        soon(() -> assertThat(kafka.told(code, ProgressReportRequested.class))
                .singleElement()
                .satisfies(asked -> assertThat(asked.dueOn()).hasToString("Optional[2017-07-09]")));
        soon(() -> status(PROGRESS_REPORT, "OWED"));
        at("2017-07-09T15:00:00Z");
        overdue(PROGRESS_REPORT, Escalation.PARTICIPANT);
        page().fields(PROGRESS_REPORT, Map.of("achieved", "Half the queue")).statusCode(303);
        soon(() -> assertThat(kafka.told(code, ProgressReportSubmitted.class))
                .singleElement()
                .satisfies(submitted -> assertThat(submitted.late()).isTrue()));
        at("2017-09-09T15:00:00Z");
        status(PROGRESS_REPORT, "SUBMITTED");
        status(ACTION_PLAN, "OVERDUE");
        overdue(PROGRESS_REPORT, Escalation.PARTICIPANT);
    }

    private static void at(String moment) {
        TestClock.set(Instant.parse(moment));
    }

    private void overdue(PaperKind kind, Escalation... told) {
        soon(() -> assertThat(kafka.told(code, PaperOverdue.class))
                .filteredOn(event -> event.paper() == kind)
                .extracting(PaperOverdue::told)
                .containsExactly(told));
    }

    private void status(PaperKind kind, String status) {
        secretariat()
                .get("/api/projects/{code}/papers", code)
                .then()
                .body("find { it.kind == '%s' }.status".formatted(kind), equalTo(status));
    }

    private Handing page() {
        var pass = kafka.told(code, PassIssued.class).getFirst();
        return new Handing(links.secret(pass.pass(), pass.issue()));
    }
}
