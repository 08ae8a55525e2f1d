package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.nomination.dossier.DossierRefused.InQuarantine;
import org.convoke.webkit.Refusal;

/// Somebody who may downloads a file that is known to be harmless.
@ApplicationScoped
public class ReadFile {

    private final StoredFiles files;

    ReadFile(StoredFiles files) {
        this.files = files;
    }

    /// @throws Refusal unless it has left quarantine
    @Transactional
    public byte[] read(UUID nomination, UUID id) {
        var file = files.get(nomination, id);
        if (file.state() != FileState.CLEAN) {
            throw Refusal.because(new InQuarantine(file.state()));
        }
        return files.content(file);
    }
}
