package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.LoseDocument;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.dossier.DossierRefused.AlreadyClosed;
import org.convoke.webkit.Refusal;

/// A file is taken back while nominations are open (R068).
@ApplicationScoped
public class RemoveFile {

    private final Nominations nominations;
    private final ProjectNotifications projects;
    private final StoredFiles files;
    private final BiodataForms biodata;
    private final LoseDocument lose;
    private final Event<CertificateChanged> certificates;
    private final Clock clock;

    RemoveFile(
            Nominations nominations,
            ProjectNotifications projects,
            StoredFiles files,
            BiodataForms biodata,
            LoseDocument lose,
            Event<CertificateChanged> certificates,
            Clock clock) {
        this.nominations = nominations;
        this.projects = projects;
        this.files = files;
        this.biodata = biodata;
        this.lose = lose;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Transactional
    public void remove(UUID nomination, UUID id) {
        var file = files.get(nomination, id);
        var project = projects.lock(nominations.findById(nomination).project());
        var closesAt = project.notice().closesAt();
        if (clock.instant().isAfter(closesAt)) {
            throw Refusal.because(new AlreadyClosed(closesAt));
        }
        files.remove(file);
        file.kind
                .document()
                .filter(document -> !isStillThere(file, document))
                .ifPresent(document -> lose.lose(nomination, file.country, document));
        if (file.kind.isMedical()) {
            certificates.fire(new CertificateChanged(nomination));
        }
    }

    private boolean isStillThere(StoredFile gone, DocumentKind document) {
        return files.newestClean(gone.nomination, gone.kind).isPresent()
                || document == DocumentKind.BIODATA
                        && biodata.findByIdOptional(gone.nomination).isPresent();
    }
}
