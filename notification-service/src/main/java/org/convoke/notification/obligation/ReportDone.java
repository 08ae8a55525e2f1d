package org.convoke.notification.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.convoke.notification.obligation.ObligationRefused.NoObligation;
import org.convoke.notification.obligation.ObligationRefused.NotOpen;
import org.convoke.notification.obligation.ObligationRefused.TellsItself;
import org.convoke.notification.obligation.fact.Facts;
import org.convoke.notification.obligation.fact.Person;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// Puts on record that a duty was done of which no event tells, as it was done outside of the platform.
@ApplicationScoped
public class ReportDone {

    private final KeepCalendar calendar;
    private final Obligations obligations;
    private final Clock clock;

    ReportDone(KeepCalendar calendar, Obligations obligations, Clock clock) {
        this.calendar = calendar;
        this.obligations = obligations;
        this.clock = clock;
    }

    /// @param ifMatch the version of the obligation that was read
    @Transactional
    public Obligation report(UUID id, String ifMatch) {
        var obligation = obligations.findByIdOptional(id).orElseThrow(() -> Refusal.because(new NoObligation(id)));
        calendar.change(obligation.project(), facts -> after(facts, obligation, ifMatch));
        return obligation;
    }

    private Facts after(Facts facts, Obligation obligation, String ifMatch) {
        obligations.getEntityManager().refresh(obligation);
        EntityTag.require(ifMatch, obligation.sequence());
        if (obligation.state() != State.OPEN) {
            throw Refusal.because(new NotOpen(obligation.state()));
        }
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(facts.notice().zone()));
        return switch (obligation.duty()) {
            case SEND_INSURANCE_LIST -> facts.with(Facts.Milestone.INSURANCE_LIST_SENT, day);
            case BOOK_TICKET ->
                facts.person(obligation.nomination().orElseThrow(), it -> it.with(Person.Mark.TICKET_BOOKED, day));
            default -> throw Refusal.because(new TellsItself(obligation.duty()));
        };
    }
}
