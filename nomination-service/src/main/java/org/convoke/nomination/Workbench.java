package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Step;
import org.convoke.webkit.Refusal;

/// Lays a nomination out for a change: its project locked first, so that commands of a project happen one after
/// another.
@ApplicationScoped
class Workbench {

    record Piece(ProjectNotification project, Nomination nomination) {}

    private final ProjectNotifications projects;
    private final Nominations nominations;

    Workbench(ProjectNotifications projects, Nominations nominations) {
        this.projects = projects;
        this.nominations = nominations;
    }

    /// @param country whose nominations may be seen; empty sees all but drafts
    private Piece open(UUID id, Optional<String> country) {
        var nomination = nominations.get(id, country);
        var project = projects.lock(nomination.project());
        nominations.getEntityManager().refresh(nomination);
        return new Piece(project, nomination);
    }

    /// @throws Refusal when the project does not allow the step as it stands
    Nomination open(UUID id, Optional<String> country, Step step) {
        var piece = open(id, country);
        step.require(piece.project());
        return piece.nomination();
    }

    /// @throws Refusal when somebody has changed the nomination since it was seen
    Piece open(Seen seen, Optional<String> country) {
        var piece = open(seen.nomination(), country);
        seen.require(piece.nomination());
        return piece;
    }
}
