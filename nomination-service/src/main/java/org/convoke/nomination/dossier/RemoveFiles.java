package org.convoke.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Files of one kind go for good, whatever they meant to the nomination; for the end of their time.
@ApplicationScoped
public class RemoveFiles {

    private final StoredFiles files;

    RemoveFiles(StoredFiles files) {
        this.files = files;
    }

    /// @return how many there were
    @Transactional
    public int remove(UUID nomination, FileKind kind) {
        var gone = files.list("nomination = ?1 and kind = ?2", nomination, kind);
        gone.forEach(files::remove);
        return gone.size();
    }
}
