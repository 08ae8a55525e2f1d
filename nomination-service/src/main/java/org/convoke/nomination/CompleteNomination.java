package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.call.ProjectNotifications;

/// Documents that were missing arrive (R052).
@ApplicationScoped
public class CompleteNomination {

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final Outbox outbox;

    CompleteNomination(ProjectNotifications projects, Nominations nominations, Outbox outbox) {
        this.projects = projects;
        this.nominations = nominations;
        this.outbox = outbox;
    }

    @Transactional
    public Nomination complete(UUID id, String country, Set<DocumentKind> documents) {
        var nomination = nominations.get(id, Optional.of(country));
        projects.lock(nomination.project());
        nominations.getEntityManager().refresh(nomination);
        nomination.add(documents).ifPresent(outbox::add);
        return nomination;
    }
}
