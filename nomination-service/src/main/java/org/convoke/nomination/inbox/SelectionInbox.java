package org.convoke.nomination.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.Context;
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
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.NoteOutcome;
import org.convoke.nomination.portfolio.NoteParticipation;

/// What selection tells about our nominees.
@ApplicationScoped
public class SelectionInbox implements Subscription<SelectionEvent> {

    private final NoteOutcome outcome;
    private final NoteParticipation participation;

    SelectionInbox(NoteOutcome outcome, NoteParticipation participation) {
        this.outcome = outcome;
        this.participation = participation;
    }

    @Override
    public Context producer() {
        return Context.SELECTION;
    }

    @Override
    public void on(SelectionEvent event, Envelope envelope) {
        switch (event) {
            case ParticipantSelected it -> note(it.nominee(), NominationStatus.SELECTED);
            case AlternateListed it -> note(it.nominee(), NominationStatus.ALTERNATE);
            case CandidateNotSelected it -> note(it.nominee(), NominationStatus.NOT_SELECTED);
            case ParticipantWithdrawn it -> note(it.nominee(), NominationStatus.WITHDRAWN);
            case AlternatePromoted it -> note(it.nominee(), NominationStatus.SELECTED);
            case SeatReallocated it -> note(it.nominee(), NominationStatus.SELECTED);
            case SeatVacated it -> note(it);
            case AlternateReleased it -> note(it.nominee(), NominationStatus.RELEASED);
            case AlternatePromotionProposed _, SeatReallocationProposed _, OverbookingUsed _ -> {}
            case SelectionAnnounced _, SeatOffered _, PersonalLinkRenewed _ -> {}
            case OfferAccepted it -> participation.accepted(it.nominee().nomination(), it.acceptedAt());
            case OfferDeclined _, OfferExpired _, WithdrawalReported _ -> {}
        }
    }

    /// Follows `OfferDeclined` and `OfferExpired`, so that these need no note of their own. A withdrawal has its own
    /// event.
    private void note(SeatVacated vacated) {
        switch (vacated.cause()) {
            case DECLINED -> note(vacated.nominee(), NominationStatus.DECLINED);
            case EXPIRED -> note(vacated.nominee(), NominationStatus.EXPIRED);
            case DISQUALIFIED -> note(vacated.nominee(), NominationStatus.DISQUALIFIED);
            case NO_SHOW -> note(vacated.nominee(), NominationStatus.NO_SHOW);
            case WITHDRAWN -> {}
        }
    }

    private void note(Nominee nominee, NominationStatus status) {
        outcome.note(nominee.nomination(), status);
    }
}
