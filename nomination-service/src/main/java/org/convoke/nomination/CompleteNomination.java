package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.call.Step;

/// Documents that were missing arrive (R052).
@ApplicationScoped
public class CompleteNomination {

    private final Workbench workbench;
    private final Nominations nominations;
    private final Outbox outbox;

    CompleteNomination(Workbench workbench, Nominations nominations, Outbox outbox) {
        this.workbench = workbench;
        this.nominations = nominations;
        this.outbox = outbox;
    }

    @Transactional
    public Nomination complete(UUID id, String country, Set<DocumentKind> documents) {
        var nomination = workbench.open(id, Optional.of(country), Step.COMPLETE);
        nomination.add(documents).ifPresent(outbox::add);
        nominations.flush();
        return nomination;
    }
}
