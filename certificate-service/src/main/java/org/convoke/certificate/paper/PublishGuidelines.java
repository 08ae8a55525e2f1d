package org.convoke.certificate.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Prospect;
import org.convoke.certificate.paper.PaperRefused.NoPaperAsked;
import org.convoke.certificate.paper.PaperRefused.NothingToPublish;
import org.convoke.contracts.CertificateEvent.CountryPaperGuidelinesPublished;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.Refusal;

/// The Secretariat says how country papers are to be written, and the clock of every participant's paper starts (R115,
/// R139). Publishing again replaces what participants read; dates stay.
@ApplicationScoped
public class PublishGuidelines {

    private final Courses courses;
    private final GuidelineIssues issues;
    private final PaperFile paperFile;
    private final SettlePapers settlePapers;
    private final Outbox outbox;
    private final Clock clock;

    PublishGuidelines(
            Courses courses,
            GuidelineIssues issues,
            PaperFile paperFile,
            SettlePapers settlePapers,
            Outbox outbox,
            Clock clock) {
        this.courses = courses;
        this.issues = issues;
        this.paperFile = paperFile;
        this.settlePapers = settlePapers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Cleaning takes its time, so no lock waits for it.
    ///
    /// @param url where they are to be read, beginning with `https://`
    public GuidelineIssue publish(String project, Optional<String> url, Optional<byte[]> file, String by) {
        if (url.isEmpty() && file.isEmpty()
                || url.filter(one -> !one.startsWith("https://")).isPresent()) {
            throw Refusal.because(new NothingToPublish());
        }
        var clean = file.map(paperFile::clean);
        return QuarkusTransaction.joiningExisting().call(() -> {
            var usual = dueOn(project);
            var issue = issues.latest(project).map(GuidelineIssue::issue).orElse(0) + 1;
            var published = new GuidelineIssue(project, issue, url, clean);
            published.publishedAt = clock.instant();
            published.publishedBy = by;
            issues.persistAndFlush(published);
            settlePapers.settle(project);
            outbox.add(new CountryPaperGuidelinesPublished(project, issue, usual, url, published.publishedAt));
            return published;
        });
    }

    private LocalDate dueOn(String project) {
        var course = courses.locked(project);
        return new PaperDates(course)
                .countryPaper()
                .filter(_ -> course.prospect() == Prospect.PLANNED)
                .orElseThrow(() -> Refusal.because(new NoPaperAsked(project)));
    }
}
