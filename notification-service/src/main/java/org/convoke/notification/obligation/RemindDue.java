package org.convoke.notification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.convoke.eventing.Outbox;
import org.convoke.notification.mail.Mails;
import org.convoke.notification.obligation.fact.AllFacts;

/// Does what is due about one obligation: owes the mails of its steps and tells when it is overdue, once, in one
/// transaction. Instances that ask at the same time get different obligations.
@ApplicationScoped
public class RemindDue {

    private final Obligations obligations;
    private final AllFacts facts;
    private final WriteReminder letters;
    private final Mails mails;
    private final Outbox outbox;
    private final ObligationSettings settings;
    private final Clock clock;

    RemindDue(
            Obligations obligations,
            AllFacts facts,
            WriteReminder letters,
            Mails mails,
            Outbox outbox,
            ObligationSettings settings,
            Clock clock) {
        this.obligations = obligations;
        this.facts = facts;
        this.letters = letters;
        this.mails = mails;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return false when nothing is due
    /// @throws NotReminded when nothing was done about it after all
    @Transactional
    public boolean remindNext() {
        var now = clock.instant();
        var due = obligations.next(now);
        due.ifPresent(obligation -> attempt(obligation, now));
        return due.isPresent();
    }

    /// One that fails is left alone for a while, so that it stops no other.
    @Transactional
    public void putOff(UUID obligation) {
        var later = clock.instant().plus(settings.pause());
        obligations.findByIdOptional(obligation).ifPresent(it -> it.putOff(later));
    }

    private void attempt(Obligation obligation, Instant now) {
        try {
            take(obligation, now);
            obligations.flush();
        } catch (RuntimeException e) {
            throw new NotReminded(obligation.id(), e);
        }
    }

    private void take(Obligation obligation, Instant now) {
        var known = facts.findById(obligation.project()).facts();
        var plan = new Calendar(known, settings).plan(obligation.duty());
        obligation
                .due(plan, now)
                .flatMap(step -> letters.write(obligation, step, known, now).stream())
                .forEach(written -> mails.owe(written.order(), written.letter()));
        var overdue = obligation.overdue(plan, now);
        obligation.taken(plan, now);
        overdue.ifPresent(outbox::add);
    }
}
