package org.convoke.notification.digest;

import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;

/// All recipients for whom something was collected.
@ApplicationScoped
public class WaitingDigests implements PanacheRepositoryBase<WaitingDigest, String> {

    /// Changes the row even where there is one, to lock it until the notice is written.
    private static final String ADD = """
        insert into waiting_digest (recipient, subject, zone, due_at) values (?1, ?2, ?3, ?4)
        on conflict (recipient) do update set subject = excluded.subject, zone = excluded.zone\
        """;

    /// @param dueAt when nothing has been collected for them yet
    void add(String recipient, Reader reader, ZoneId zone, Instant dueAt) {
        getEntityManager()
                .createNativeQuery(ADD)
                .setParameter(1, recipient)
                .setParameter(2, reader.subject())
                .setParameter(3, zone.getId())
                .setParameter(4, dueAt)
                .executeUpdate();
    }

    /// The next one to write, locked; what another instance has locked is left to it.
    Optional<WaitingDigest> next(Instant now) {
        return find("dueAt <= ?1 order by dueAt, recipient", now)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /// Locked.
    List<WaitingDigest> of(String subject) {
        return find("subject = ?1 order by recipient", subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
