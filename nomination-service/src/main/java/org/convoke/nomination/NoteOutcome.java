package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// A nomination learns what selection has decided, so that an NPO sees it where it nominated.
@ApplicationScoped
public class NoteOutcome {

    private final Nominations nominations;

    NoteOutcome(Nominations nominations) {
        this.nominations = nominations;
    }

    @Transactional
    public void note(UUID nomination, NominationStatus outcome) {
        nominations.get(nomination, Optional.empty()).outcome(outcome);
    }
}
