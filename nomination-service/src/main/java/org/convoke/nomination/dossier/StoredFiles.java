package org.convoke.nomination.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.dossier.DossierRefused.UnknownFile;
import org.convoke.nomination.vault.Vault;
import org.convoke.webkit.Refusal;
import org.hibernate.Timeouts;

/// All files of all nominations.
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

    private final EntityManager entities;
    private final Vault vault;

    StoredFiles(EntityManager entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    public List<StoredFile> of(UUID nomination) {
        return list("nomination = ?1 order by uploadedAt, id", nomination);
    }

    public StoredFile get(UUID nomination, UUID id) {
        return find("nomination = ?1 and id = ?2", nomination, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new UnknownFile(id)));
    }

    /// One whose content is not for the medical checker alone.
    public StoredFile getOpen(UUID nomination, UUID id) {
        var file = get(nomination, id);
        if (file.kind.isMedical()) {
            throw Refusal.because(new UnknownFile(id));
        }
        return file;
    }

    /// The last one that came and is known to be harmless.
    public Optional<StoredFile> newestClean(UUID nomination, FileKind kind) {
        return find(
                        "nomination = ?1 and kind = ?2 and state = ?3 order by uploadedAt desc",
                        nomination,
                        kind,
                        FileState.CLEAN)
                .firstResultOptional();
    }

    long bytesOf(String country) {
        return entities.createQuery(
                        "select coalesce(sum(size), 0L) from StoredFile where country = :country", Long.class)
                .setParameter("country", country)
                .getSingleResult();
    }

    /// In quarantine and not looked at since; the longest waiting first. Rows that another instance looks at are left
    /// to it.
    Optional<StoredFile> nextToScan(Instant before) {
        return find(
                        "state = ?1 and (scannedAt is null or scannedAt < ?2) order by coalesce(scannedAt, uploadedAt)",
                        FileState.QUARANTINED,
                        before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    void add(StoredFile file, byte[] content) {
        persist(file);
        var sealed = vault.seal(file.nomination, file.kind.purpose(), file.field(), content);
        entities.persist(new FileContent(file.id, sealed));
        flush();
    }

    byte[] content(StoredFile file) {
        var sealed = entities.find(FileContent.class, file.id).sealed;
        return vault.open(file.nomination, file.kind.purpose(), file.field(), sealed);
    }

    void removeContent(StoredFile file) {
        entities.createQuery("delete from FileContent where file = :file")
                .setParameter("file", file.id)
                .executeUpdate();
    }

    void remove(StoredFile file) {
        removeContent(file);
        delete(file);
    }
}
