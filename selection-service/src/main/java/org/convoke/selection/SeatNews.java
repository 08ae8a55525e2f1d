package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.convoke.contracts.OfferPolicy;
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
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.contracts.SelectionEvent.WithdrawalReported;
import org.convoke.eventing.Outbox;
import org.convoke.selection.offer.EndOffer;
import org.convoke.selection.offer.OfferSeat;

/// Publishes what happened to seats. Where the policy offers seats, whoever got one is asked for an answer (Q9), and
/// whoever withdrew leaves a vacated one.
@ApplicationScoped
class SeatNews {

    private final OfferSeat offerSeat;
    private final EndOffer endOffer;
    private final Outbox outbox;

    SeatNews(OfferSeat offerSeat, EndOffer endOffer, Outbox outbox) {
        this.offerSeat = offerSeat;
        this.endOffer = endOffer;
        this.outbox = outbox;
    }

    void publish(Round round, SelectionEvent event) {
        about(round, event).forEach(outbox::add);
    }

    /// All that is to be told, in its order.
    List<SelectionEvent> about(Round round, SelectionEvent event) {
        return round.terms()
                .policy()
                .offers()
                .map(policy -> about(round, event, policy))
                .orElse(List.of(event));
    }

    private List<SelectionEvent> about(Round round, SelectionEvent event, OfferPolicy policy) {
        var project = round.project();
        return switch (event) {
            case ParticipantSelected e ->
                List.of(event, offerSeat.offer(project, e.nominee(), round.terms(), policy.answerDays()));
            case AlternatePromoted e ->
                List.of(event, offerSeat.offer(project, e.nominee(), round.terms(), policy.alternateAnswerDays()));
            case SeatReallocated e ->
                List.of(event, offerSeat.offer(project, e.nominee(), round.terms(), policy.alternateAnswerDays()));
            case ParticipantWithdrawn e ->
                List.of(
                        e.reported(endOffer.withdraw(e.nominee().nomination())),
                        new SeatVacated(project, e.nominee(), Cause.WITHDRAWN, e.withdrawnAt()));
            case AlternateListed _, CandidateNotSelected _, SelectionAnnounced _, SeatVacated _ -> List.of(event);
            case SeatOffered _, PersonalLinkRenewed _, OfferAccepted _, OfferDeclined _ -> List.of(event);
            case OfferExpired _, WithdrawalReported _ -> List.of(event);
            case AlternatePromotionProposed _, SeatReallocationProposed _, OverbookingUsed _ -> List.of(event);
            case AlternateReleased _ -> List.of(event);
        };
    }
}
