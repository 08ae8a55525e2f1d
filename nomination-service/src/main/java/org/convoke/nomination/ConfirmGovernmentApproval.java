package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.call.ProjectNotifications;

/// The approval that a provisional nomination waited for has come (R066).
@ApplicationScoped
public class ConfirmGovernmentApproval {

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final Outbox outbox;

    ConfirmGovernmentApproval(ProjectNotifications projects, Nominations nominations, Outbox outbox) {
        this.projects = projects;
        this.nominations = nominations;
        this.outbox = outbox;
    }

    @Transactional
    public Nomination confirm(UUID id, String country) {
        var nomination = nominations.get(id, Optional.of(country));
        projects.lock(nomination.project());
        nominations.getEntityManager().refresh(nomination);
        outbox.add(nomination.confirmApproval());
        return nomination;
    }
}
