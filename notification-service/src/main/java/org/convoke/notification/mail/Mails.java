package org.convoke.notification.mail;

import static org.hibernate.jpa.SpecHints.HINT_SPEC_LOCK_TIMEOUT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.webkit.Refusal;
import org.hibernate.Timeouts;

/// All mails: owed, due, silent, unknown.
@ApplicationScoped
public class Mails implements PanacheRepositoryBase<Mail, UUID> {

    private static final String DUE = """
        from Mail due where state in (QUEUED, RETRY) and nextAttemptAt <= ?1
        and not exists (from Mail other where other.state = SENDING and other.owed.recipient = due.owed.recipient)
        order by seq\
        """;

    private final MailSettings settings;
    private final Clock clock;

    Mails(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Mail owe(Order order, Letter letter) {
        return owe(order, letter, Optional.empty());
    }

    /// @param invitation an iCalendar file that goes with it
    public Mail owe(Order order, Letter letter, Optional<String> invitation) {
        var mail = new Mail(order, letter, invitation, settings.domain(), now());
        if (isHeld(order)) {
            mail.become(MailState.HELD);
        }
        persist(mail);
        return mail;
    }

    /// Whether people may do without it.
    public boolean isOptional(Order order) {
        return settings.isOptional(order.template());
    }

    /// Whether somebody looks at it before it goes out.
    public boolean isHeld(Order order) {
        return isHeld(order.template());
    }

    public boolean isHeld(String template) {
        return settings.hold().orElse(Set.of()).contains(template);
    }

    /// Only for the log: it is not sent.
    public void keep(Order order, Letter letter, String reason) {
        var mail = new Mail(order, letter, Optional.empty(), settings.domain(), now());
        mail.suppress(reason);
        persist(mail);
    }

    Now now() {
        var database = (Instant) getEntityManager()
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
        return new Now(database, clock.instant());
    }

    /// Mails to be sent now, locked, to people who are not being sent one; what another instance has locked is left to
    /// it.
    List<Mail> due(Now now, int most) {
        return locked(DUE, now, most);
    }

    /// Mails whose sender has not reported in time, locked.
    List<Mail> silent(Now now) {
        return locked("state = SENDING and leaseUntil <= ?1 order by seq", now, settings.parallel());
    }

    /// Mails about a project that wait to be looked at, locked.
    List<Mail> held(String project, Set<String> templates) {
        return find("state = HELD and owed.project = ?1 and owed.template in ?2 order by seq", project, templates)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Mails that the archive should know about by now.
    List<Mail> unknown(Now now) {
        return list("state = UNKNOWN and nextAttemptAt <= ?1", now.database());
    }

    /// @param since platform time
    long bounced(String recipient, Instant since) {
        return count("lower(owed.recipient) = lower(?1) and state = BOUNCED and queuedAt >= ?2", recipient, since);
    }

    Mail locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Locked, for a person who named it.
    Mail wanted(UUID id) {
        return Optional.ofNullable(locked(id)).orElseThrow(() -> Refusal.because(new MailRefused.NoSuchMail(id)));
    }

    private List<Mail> locked(String query, Now now, int most) {
        return find(query, now.database())
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
