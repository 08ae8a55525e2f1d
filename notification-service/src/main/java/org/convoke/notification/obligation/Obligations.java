package org.convoke.notification.obligation;

import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/// All obligations: of one project, and those about which something is to be done.
@ApplicationScoped
public class Obligations implements PanacheRepositoryBase<Obligation, UUID> {

    /// Locked, so that no step is taken meanwhile.
    List<Obligation> lock(String project) {
        return find("project = ?1 order by id", project)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// The next one to do something about, locked; what another instance has locked is left to it.
    Optional<Obligation> next(Instant now) {
        return find("nextAt <= ?1 order by nextAt, id", now)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }
}
