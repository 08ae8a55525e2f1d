package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// A file leaves quarantine and from then on counts as arrived.
@ApplicationScoped
class AdmitFile {

    private final Arrival arrival;
    private final Event<CertificateChanged> certificates;
    private final Clock clock;

    AdmitFile(Arrival arrival, Event<CertificateChanged> certificates, Clock clock) {
        this.arrival = arrival;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Transactional
    void admit(StoredFile file) {
        file.state = FileState.CLEAN;
        file.scannedAt = clock.instant();
        file.kind
                .document()
                .ifPresent(document -> arrival.electronic(file.nomination, file.country, document, file.uploadedBy));
        if (file.kind.isMedical()) {
            certificates.fire(new CertificateChanged(file.nomination));
        }
    }
}
