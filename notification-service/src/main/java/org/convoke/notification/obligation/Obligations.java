package org.convoke.notification.obligation;

import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.NotificationEvent.Debtor;
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

    boolean knows(String project) {
        return count("project", project) > 0;
    }

    /// In order of their deadlines.
    ///
    /// @param place only what comes after it; empty starts with the first
    public List<Obligation> after(Optional<Deadline> place, ObligationFilter wanted, int most) {
        var from = place.orElse(Deadline.FIRST);
        var parameters = wanted.parameters();
        parameters.put("dueAt", from.dueAt());
        parameters.put("id", from.obligation());
        return find(
                        wanted.query() + " and (dueAt > :dueAt or dueAt = :dueAt and id > :id) order by dueAt, id",
                        parameters)
                .page(0, most)
                .list();
    }

    /// What a calendar shows: everything open, and what ended since then, the latest first.
    ///
    /// @param country empty: the Secretariat's own
    public List<Obligation> calendar(Optional<String> country, Instant since, int most) {
        var theirs = country.map(_ -> "country = ?1").orElse("debtor = ?1");
        var whose = country.<Object>map(it -> it).orElse(Debtor.SECRETARIAT);
        return find(theirs + " and (state = ?2 or changedAt >= ?3) order by dueAt desc, id", whose, State.OPEN, since)
                .page(0, most)
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
