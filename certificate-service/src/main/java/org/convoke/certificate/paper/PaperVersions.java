package org.convoke.certificate.paper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.paper.PaperRefused.FileUnknown;
import org.convoke.webkit.Refusal;
import org.hibernate.Timeouts;

/// All versions of all papers, with their files.
@ApplicationScoped
public class PaperVersions implements PanacheRepositoryBase<PaperVersion, UUID> {

    public List<PaperVersion> of(Paper paper) {
        return list("paper = ?1 order by number", paper.id());
    }

    /// @throws Refusal unless there is such a file and it has left quarantine
    public byte[] file(Paper paper, int number) {
        return find("paper = ?1 and number = ?2 and state = ?3", paper.id(), number, VersionState.TAKEN)
                .firstResultOptional()
                .filter(PaperVersion::hasFile)
                .map(this::content)
                .orElseThrow(() -> Refusal.because(new FileUnknown(number)));
    }

    void add(PaperVersion version, Optional<byte[]> file) {
        persist(version);
        file.ifPresent(content -> getEntityManager().persist(new PaperContent(version.id(), content)));
    }

    byte[] content(PaperVersion version) {
        return getEntityManager().find(PaperContent.class, version.id()).pdf;
    }

    void removeContent(PaperVersion version) {
        getEntityManager()
                .createQuery("delete from PaperContent where version = :version")
                .setParameter("version", version.id())
                .executeUpdate();
    }

    /// In quarantine and not looked at since; the longest waiting first. Rows that another instance looks at are left
    /// to it.
    Optional<PaperVersion> nextToScan(Instant before) {
        return find(
                        "state = ?1 and (scannedAt is null or scannedAt < ?2) order by coalesce(scannedAt, arrivedAt)",
                        VersionState.QUARANTINED,
                        before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
