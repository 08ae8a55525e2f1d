package org.convoke.nomination.web.desk;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.convoke.nomination.Attestation;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationHistory;
import org.convoke.nomination.NominationVersion;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.web.Viewer;
import org.convoke.nomination.web.Views;
import org.convoke.nomination.web.screen.Deadline;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.State;
import org.convoke.nomination.web.screen.Words;
import org.convoke.printing.Wording;
import org.convoke.webkit.EntityTag;

/// Puts a nomination into words, for an NPO as it is written, for the Secretariat as it was endorsed.
@RequestScoped
class Sheets {
    private final ProjectNotifications projects;
    private final NominationHistory history;
    private final CriteriaOf criteria;
    private final PapersOf papers;
    private final ActsNow acts;
    private final Views views;
    private final Viewer viewer;
    private final Clock clock;

    Sheets(
            ProjectNotifications projects,
            NominationHistory history,
            CriteriaOf criteria,
            PapersOf papers,
            ActsNow acts,
            Views views,
            Viewer viewer,
            Clock clock) {
        this.projects = projects;
        this.history = history;
        this.criteria = criteria;
        this.papers = papers;
        this.acts = acts;
        this.views = views;
        this.viewer = viewer;
        this.clock = clock;
    }

    NominationSheet of(Nomination nomination) {
        var project = projects.get(nomination.project(), true);
        var notice = project.notice();
        var zone = notice.zone();
        return new NominationSheet(
                nomination.id(),
                EntityTag.of(nomination.version()),
                nomination.project(),
                notice.title(),
                Wording.country(nomination.country()),
                Names.of(nomination),
                State.of(nomination.status()),
                nomination.isLate(),
                nomination.isUnendorsed(),
                nomination.rank().map(Object::toString).orElse("none"),
                zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                Optional.ofNullable(nomination.submittedAt()).map(at -> Words.moment(at, zone)),
                nomination.attestation().map(Sheets::certificate),
                question(nomination),
                Deadline.of(notice, clock.instant()),
                Facts.of(nomination, !viewer.seesAll()),
                Checklist.of(nomination, notice, criteria.unconfirmed(nomination, notice)),
                views.warnings(nomination, notice),
                criteria.nomination(nomination, notice),
                papers.nomination(nomination.id(), zone),
                history.of(nomination.id()).stream()
                        .map(version -> version(version, zone))
                        .toList(),
                acts.about(nomination, project));
    }

    static String certificate(Attestation attestation) {
        return switch (attestation.result()) {
            case ISSUED -> "Certificate " + attestation.certificateNumber();
            case WITHHELD -> "None: attendance was not full";
            case REVOKED -> "Certificate %s is revoked".formatted(attestation.certificateNumber());
        };
    }

    private static Optional<NominationSheet.Question> question(Nomination nomination) {
        return nomination
                .clarification()
                .map(asked -> new NominationSheet.Question(
                        asked.question(), asked.lastDay().map(Wording::date)));
    }

    private static NominationSheet.Version version(NominationVersion version, ZoneId zone) {
        return new NominationSheet.Version(
                version.number(),
                Words.of(version.act()),
                Words.moment(version.at(), zone),
                version.by(),
                version.remark(),
                Words.fields(version.changed()));
    }
}
