package org.convoke.nomination.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Invitation;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.Warning;
import org.convoke.nomination.Warnings;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.web.screen.Deadline;
import org.convoke.nomination.web.screen.Names;
import org.convoke.nomination.web.screen.State;
import org.convoke.printing.Wording;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refused;

/// The nominations of one NPO for one project, in words: those in its order of preference, what is begun, and what has
/// come to an end.
@ApplicationScoped
public class OwnList {
    /// More than anybody drafts for one project.
    private static final int DRAFTS = 100;

    /// @param etag of the order
    /// @param ranking whether the order can be changed now
    /// @param hindrance why nobody can be put forward now
    public record Sheet(
            String code,
            String title,
            String dates,
            Deadline deadline,
            String etag,
            List<Row> nominees,
            List<Row> drafts,
            List<Row> ended,
            boolean ranking,
            Optional<String> hindrance,
            List<Warning> warnings) {}

    /// @param place in the order of preference; a dash for none
    /// @param open what is missing
    public record Row(UUID id, String place, String name, State state, boolean late, List<String> open) {}

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final CriteriaOf criteria;
    private final Invitation invitation;
    private final Warnings warnings;
    private final Clock clock;

    OwnList(
            ProjectNotifications projects,
            Nominations nominations,
            CriteriaOf criteria,
            Invitation invitation,
            Warnings warnings,
            Clock clock) {
        this.projects = projects;
        this.nominations = nominations;
        this.criteria = criteria;
        this.invitation = invitation;
        this.warnings = warnings;
        this.clock = clock;
    }

    Sheet of(String code, String country) {
        var project = projects.get(code, false);
        var notice = project.notice();
        var list = nominations.nominees(code, country);
        var ended = nominations.of(code, Optional.of(country)).stream()
                .filter(nomination -> !list.nominees().contains(nomination));
        return new Sheet(
                code,
                notice.title(),
                Wording.dates(notice.startsOn(), notice.endsOn()),
                Deadline.of(notice, clock.instant()),
                EntityTag.of(list.version()),
                rows(list.nominees(), notice),
                rows(nominations.drafts(code, country, Optional.empty(), DRAFTS), notice),
                ended.map(nomination -> row(nomination, List.of())).toList(),
                list.nominees().size() > 1 && project.isOpen(clock.instant()),
                invitation.hindrance(project, country).map(Refused::detail),
                invited(project, country) ? warnings.about(list, notice) : List.of());
    }

    private static boolean invited(ProjectNotification project, String country) {
        return project.notice().invited().contains(country);
    }

    private List<Row> rows(List<Nomination> some, Notice notice) {
        return some.stream()
                .map(nomination -> row(nomination, open(nomination, notice)))
                .toList();
    }

    private List<String> open(Nomination nomination, Notice notice) {
        return Checklist.of(nomination, notice, criteria.unconfirmed(nomination, notice))
                .open();
    }

    private static Row row(Nomination nomination, List<String> open) {
        return new Row(
                nomination.id(),
                nomination.rank().map(Object::toString).orElse("–"),
                Names.of(nomination),
                State.of(nomination.status()),
                nomination.isLate(),
                open);
    }
}
