package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.ProjectStatus;

/// Whether papers of a nomination still make a difference: at its end it misses nothing, and in a cancelled project
/// nobody does.
@ApplicationScoped
public class Awaited {

    private final Nominations nominations;
    private final ProjectNotifications projects;

    Awaited(Nominations nominations, ProjectNotifications projects) {
        this.nominations = nominations;
        this.projects = projects;
    }

    public boolean papersOf(UUID id) {
        var nomination = nominations.findById(id);
        var project = projects.get(nomination.project(), true);
        return !nomination.status().next().isEmpty() && project.status() != ProjectStatus.CANCELLED;
    }
}
