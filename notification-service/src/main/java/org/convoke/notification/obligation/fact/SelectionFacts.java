package org.convoke.notification.obligation.fact;

import static org.convoke.notification.obligation.fact.Facts.Milestone.ANNOUNCED;
import static org.convoke.notification.obligation.fact.Facts.Milestone.PROGRAMME_TOLD;
import static org.convoke.notification.obligation.fact.Person.Mark.ANSWERED;
import static org.convoke.notification.obligation.fact.Person.Mark.EXPIRED;
import static org.convoke.notification.obligation.fact.Person.Mark.GONE;
import static org.convoke.notification.obligation.fact.Person.Mark.NOT_SELECTED;
import static org.convoke.notification.obligation.fact.Person.Mark.OFFERED;
import static org.convoke.notification.obligation.fact.Person.Mark.SELECTED;
import static org.convoke.notification.obligation.fact.Person.Mark.WITHDRAWING;

import java.time.LocalDate;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.AlternatePromotionProposed;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.OfferAccepted;
import org.convoke.contracts.SelectionEvent.OfferDeclined;
import org.convoke.contracts.SelectionEvent.OfferExpired;
import org.convoke.contracts.SelectionEvent.OverbookingUsed;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.PersonalLinkRenewed;
import org.convoke.contracts.SelectionEvent.SeatOffered;
import org.convoke.contracts.SelectionEvent.SeatReallocated;
import org.convoke.contracts.SelectionEvent.SeatReallocationProposed;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.notification.obligation.fact.Person.Link;

/// What the selection context adds.
record SelectionFacts(Facts facts, LocalDate day) {

    Facts after(SelectionEvent event) {
        return switch (event) {
            case ParticipantSelected e -> mark(e.nominee(), SELECTED);
            case AlternatePromoted e -> mark(e.nominee(), SELECTED);
            case SeatReallocated e -> mark(e.nominee(), SELECTED);
            case AlternateListed e -> facts.about(e.nominee(), person -> person);
            case CandidateNotSelected e -> mark(e.nominee(), NOT_SELECTED);
            case AlternateReleased e -> mark(e.nominee(), NOT_SELECTED);
            case SelectionAnnounced e -> announced(e);
            case SeatOffered e -> facts.about(e.nominee(), person -> offered(person, e));
            case PersonalLinkRenewed e ->
                facts.about(e.nominee(), person -> person.offered(new Link(e.offer(), e.issue())));
            case OfferAccepted e -> mark(e.nominee(), ANSWERED);
            case OfferDeclined e -> mark(e.nominee(), ANSWERED);
            case OfferExpired e -> mark(e.nominee(), EXPIRED);
            case WithdrawalReported e -> mark(e.nominee(), WITHDRAWING);
            case ParticipantWithdrawn e -> mark(e.nominee(), GONE);
            case SeatVacated e -> vacated(e);
            case AlternatePromotionProposed _, SeatReallocationProposed _, OverbookingUsed _ -> facts;
        };
    }

    private Person offered(Person person, SeatOffered event) {
        return person.with(OFFERED, facts.dayOf(event.answerBy())).offered(new Link(event.offer(), event.issue()));
    }

    private Facts announced(SelectionAnnounced event) {
        var now = facts.with(ANNOUNCED, day);
        return event.programme().isPresent() ? now.with(PROGRAMME_TOLD, day) : now;
    }

    /// Who is missing on the first day may still come on the second.
    private Facts vacated(SeatVacated event) {
        return switch (event.cause()) {
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED -> mark(event.nominee(), GONE);
            case NO_SHOW -> facts.about(event.nominee(), person -> person);
        };
    }

    private Facts mark(Nominee nominee, Person.Mark mark) {
        return facts.about(nominee, person -> person.with(mark, day));
    }
}
