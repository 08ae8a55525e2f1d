package org.convoke.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.convoke.contracts.CertificateEvent;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;
import org.convoke.contracts.NominationEvent.GovernmentApprovalConfirmed;
import org.convoke.contracts.NominationEvent.NominationCompleted;
import org.convoke.contracts.NominationEvent.NominationIncomplete;
import org.convoke.contracts.NominationEvent.NominationRecalled;
import org.convoke.contracts.NominationEvent.NominationReturned;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.NominationEvent.NominationWindowClosed;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.OriginalsAwaited;
import org.convoke.contracts.NominationEvent.OriginalsSettled;
import org.convoke.contracts.NominationEvent.PersonalDataErased;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.NotificationEvent;
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
import org.convoke.eventing.NotYet;

/// The nominated people that this service has heard of.
@ApplicationScoped
public class KnownNominees implements PanacheRepositoryBase<KnownNominee, UUID> {

    public People of(String project) {
        return new People(list("project = ?1 order by country, name", project));
    }

    void learn(ConvokeEvent event) {
        switch (event) {
            case NominationEvent nomination -> learn(nomination);
            case SelectionEvent selection -> learn(selection);
            case PassIssued e -> passed(e);
            case CertificateEvent _, NotificationEvent _ -> {}
        }
    }

    private void learn(NominationEvent event) {
        switch (event) {
            case NominationSubmitted e -> nominated(e);
            case NominationReturned e -> require(e.nomination());
            case NominationRecalled e -> recalled(e);
            case NominationCompleted e -> require(e.nomination());
            case NominationIncomplete e -> require(e.nomination());
            case GovernmentApprovalConfirmed e -> require(e.nomination());
            case ProjectNotified _, ProjectNotificationRevised _, ProjectPostponed _, ProjectCancelled _ -> {}
            case OriginalsAwaited _, OriginalsSettled _ -> {}
            case NomineesRanked _, NominationWindowClosed _, CountryDidNotNominate _, PersonalDataErased _ -> {}
        }
    }

    private void learn(SelectionEvent event) {
        switch (event) {
            case ParticipantSelected e -> stand(event, e.nominee(), Standing.SELECTED);
            case AlternateListed e -> stand(event, e.nominee(), Standing.ALTERNATE);
            case CandidateNotSelected e -> stand(event, e.nominee(), Standing.NOT_SELECTED);
            case ParticipantWithdrawn e -> stand(event, e.nominee(), Standing.WITHDRAWN);
            case AlternatePromoted e -> stand(event, e.nominee(), Standing.SELECTED);
            case SeatReallocated e -> stand(event, e.nominee(), Standing.SELECTED);
            case SeatVacated e -> vacated(e);
            case AlternateReleased e -> stand(event, e.nominee(), Standing.NOT_SELECTED);
            case AlternatePromotionProposed _, SeatReallocationProposed _, OverbookingUsed _ -> {}
            case SelectionAnnounced _, SeatOffered _, PersonalLinkRenewed _ -> {}
            case OfferAccepted _, OfferDeclined _, OfferExpired _, WithdrawalReported _ -> {}
        }
    }

    /// Selection may have been heard first: it knows the standing better. A corrected nomination may bring another
    /// name.
    private void nominated(NominationSubmitted event) {
        findByIdOptional(event.nominee().nomination())
                .ifPresentOrElse(
                        known -> known.call(event.nominee()),
                        () -> persist(new KnownNominee(event.project(), event.nominee(), Standing.NOMINATED)));
    }

    private void passed(PassIssued event) {
        findByIdOptional(event.nominee().nomination())
                .orElseThrow(() -> new NotYet("nomination " + event.nominee().nomination()))
                .open(new Page(event.pass(), event.issue()));
    }

    /// Somebody whose seat the recall gave up has withdrawn, which selection tells.
    private void recalled(NominationRecalled event) {
        var known = findByIdOptional(event.nominee().nomination())
                .orElseThrow(() -> new NotYet("nomination " + event.nominee().nomination()));
        if (known.standing() != Standing.WITHDRAWN) {
            known.stand(Standing.RECALLED);
        }
    }

    /// Who is missing on the first day may still come on the second.
    private void vacated(SeatVacated event) {
        switch (event.cause()) {
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED -> stand(event, event.nominee(), Standing.WITHDRAWN);
            case NO_SHOW -> {}
        }
    }

    private void stand(SelectionEvent event, Nominee nominee, Standing standing) {
        findByIdOptional(nominee.nomination())
                .ifPresentOrElse(
                        known -> known.stand(standing),
                        () -> persist(new KnownNominee(event.project(), nominee, standing)));
    }

    private void require(UUID nomination) {
        if (findByIdOptional(nomination).isEmpty()) {
            throw new NotYet("nomination " + nomination);
        }
    }
}
