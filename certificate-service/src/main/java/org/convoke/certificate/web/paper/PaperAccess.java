package org.convoke.certificate.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.paper.Paper;
import org.convoke.certificate.paper.PaperRefused.PaperUnknown;
import org.convoke.certificate.paper.PaperRefused.PlanIsForTheNpo;
import org.convoke.certificate.paper.Papers;
import org.convoke.certificate.web.Audience;
import org.convoke.contracts.PaperKind;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;

/// Who reads what in a paper (ADR 117). That it is there, and when it came, whoever sees the participant sees.
///
/// An action plan is read by the participant's own NPO alone (R124); a progress report also by the Secretariat; a
/// country paper also by the host, where it is talked about.
@ApplicationScoped
class PaperAccess {

    private final Courses courses;
    private final Papers papers;
    private final Audience audience;

    PaperAccess(Courses courses, Papers papers, Audience audience) {
        this.courses = courses;
        this.papers = papers;
        this.audience = audience;
    }

    /// @throws Refusal as if it did not exist, to whoever does not see the participant
    Paper readable(String project, UUID nomination, PaperKind kind) {
        var country = audience.sees(courses.named(project)).stream()
                .filter(one -> one.nomination().equals(nomination))
                .findFirst()
                .map(Participant::nominee)
                .orElseThrow(() -> Refusal.because(new PaperUnknown(kind)))
                .country();
        var paper = papers.get(nomination, kind);
        switch (kind) {
            case ACTION_PLAN -> require(audience.isOwnNpo(country), new PlanIsForTheNpo());
            case PROGRESS_REPORT -> require(audience.isOwnOrAll(country), new PaperUnknown(kind));
            case COUNTRY_PAPER -> {}
        }
        return paper;
    }

    private static void require(boolean allowed, Refused otherwise) {
        if (!allowed) {
            throw Refusal.because(otherwise);
        }
    }
}
