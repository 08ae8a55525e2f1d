package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// A nomination learns what the participation earned, so that an NPO sees it when it thinks of nominating again.
@ApplicationScoped
public class NoteCertificate {

    private final Nominations nominations;

    NoteCertificate(Nominations nominations) {
        this.nominations = nominations;
    }

    @Transactional
    public void note(UUID nomination, Attestation attestation) {
        nominations.get(nomination, Optional.empty()).attest(attestation);
    }
}
