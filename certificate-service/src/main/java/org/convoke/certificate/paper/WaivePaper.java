package org.convoke.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.paper.PaperRefused.PaperUnknown;
import org.convoke.contracts.PaperKind;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.Refusal;

/// The Secretariat does without a paper, for a reason that it puts on record (R116).
@ApplicationScoped
@Transactional
public class WaivePaper {

    private final Courses courses;
    private final Papers papers;
    private final Outbox outbox;
    private final Clock clock;

    WaivePaper(Courses courses, Papers papers, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.papers = papers;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void waive(String project, UUID nomination, PaperKind kind, String reason, String by) {
        var nominee = courses.locked(project).participants().stream()
                .filter(one -> one.nomination().equals(nomination))
                .findFirst()
                .orElseThrow(() -> Refusal.because(new PaperUnknown(kind)))
                .nominee();
        outbox.add(papers.get(nomination, kind).waive(nominee, reason, by, clock.instant()));
    }
}
