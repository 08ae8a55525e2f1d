package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.call.ProjectNotifications;

/// A document that had arrived is taken back or turns out to be of no use (R052).
@ApplicationScoped
public class LoseDocument {

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final Outbox outbox;

    LoseDocument(ProjectNotifications projects, Nominations nominations, Outbox outbox) {
        this.projects = projects;
        this.nominations = nominations;
        this.outbox = outbox;
    }

    @Transactional
    public void lose(UUID id, String country, DocumentKind document) {
        var nomination = nominations.get(id, Optional.of(country));
        var project = projects.lock(nomination.project());
        nominations.getEntityManager().refresh(nomination);
        var required = project.notice().policy().requiredDocuments();
        nomination.lose(document, required).ifPresent(outbox::add);
    }
}
