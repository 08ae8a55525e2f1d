package org.convoke.notification.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.convoke.contracts.CertificateEvent;
import org.convoke.contracts.CertificateEvent.ActionPlanShared;
import org.convoke.contracts.CertificateEvent.AttendanceCorrected;
import org.convoke.contracts.CertificateEvent.AttendanceDisputeAnswered;
import org.convoke.contracts.CertificateEvent.AttendanceDisputed;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateReissued;
import org.convoke.contracts.CertificateEvent.CertificateRevoked;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.CertificateEvent.CountryPaperGuidelinesPublished;
import org.convoke.contracts.CertificateEvent.CountryPaperSubmitted;
import org.convoke.contracts.CertificateEvent.PaperOverdue;
import org.convoke.contracts.CertificateEvent.PaperWaived;
import org.convoke.contracts.CertificateEvent.PassIssued;
import org.convoke.contracts.CertificateEvent.ProgrammePublished;
import org.convoke.contracts.CertificateEvent.ProgressReportRequested;
import org.convoke.contracts.CertificateEvent.ProgressReportSubmitted;
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
import org.convoke.contracts.NotificationEvent.ObligationOverdue;
import org.convoke.contracts.Npo;
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

/// Decides which NPOs may see an event, and how much of it; the only place that does (R049).
///
/// People are named to the NPO that nominated them and to nobody else: a host country hears of them without name and
/// address (R133), and so does the NPO whose seat went to another country (R136).
///
/// @param notice the project as it is notified now
/// @param countries of all nominations of the project
public record Audience(ProjectNotified notice, Map<UUID, String> countries) {

    /// What each NPO is told; never more than one event per NPO.
    public List<Seen> of(ConvokeEvent event) {
        return switch (event) {
            case NominationEvent nomination -> nomination(nomination).toList();
            case SelectionEvent selection -> selection(selection).toList();
            case CertificateEvent certificate -> certificate(certificate).toList();
            case ObligationOverdue overdue ->
                each(overdue.country().stream(), _ -> overdue).toList();
        };
    }

    private Stream<Seen> nomination(NominationEvent event) {
        return switch (event) {
            case ProjectNotified _, ProjectPostponed _, ProjectCancelled _ -> each(everybody(), _ -> event);
            case ProjectNotificationRevised e -> each(everybody(e.dropped()), npo -> new Sight(npo).revised(e));
            case NominationWindowClosed e -> each(everybody(), npo -> closed(e, npo));
            case NominationSubmitted e -> own(e, e.nominee());
            case NominationRecalled e -> own(e, e.nominee());
            case NominationReturned e -> own(e, e.nomination());
            case NominationCompleted e -> own(e, e.nomination());
            case NominationIncomplete e -> own(e, e.nomination());
            case GovernmentApprovalConfirmed e -> own(e, e.nomination());
            case OriginalsAwaited e -> each(Stream.of(e.country()), _ -> event);
            case OriginalsSettled e -> each(Stream.of(e.country()), _ -> event);
            case NomineesRanked e -> each(Stream.of(e.country()), _ -> event);
            case CountryDidNotNominate e -> each(Stream.of(e.country()), _ -> event);
            case PersonalDataErased _ -> Stream.of();
        };
    }

    private Stream<Seen> selection(SelectionEvent event) {
        return switch (event) {
            case ParticipantSelected e -> each(hostsAnd(e.nominee()), npo -> new Sight(npo).selected(e));
            case SeatReallocated e -> each(hostsAnd(e.nominee()), npo -> new Sight(npo).reallocated(e));
            case AlternatePromoted e -> each(hostsAnd(e.nominee(), e.replaces()), npo -> new Sight(npo).promoted(e));
            case SeatVacated e -> each(hostsAnd(e.nominee()), npo -> new Sight(npo).vacated(e));
            case SelectionAnnounced _ -> each(everybody(), _ -> event);
            case AlternateListed e -> own(e, e.nominee());
            case CandidateNotSelected e -> own(e, e.nominee());
            case ParticipantWithdrawn e -> own(e, e.nominee());
            case SeatOffered e -> own(e, e.nominee());
            case OfferAccepted e -> own(e, e.nominee());
            case OfferDeclined e -> own(e, e.nominee());
            case OfferExpired e -> own(e, e.nominee());
            case WithdrawalReported e -> own(e, e.nominee());
            case AlternateReleased e -> own(e, e.nominee());
            case AlternatePromotionProposed _, SeatReallocationProposed _ -> Stream.of();
            case OverbookingUsed _, PersonalLinkRenewed _ -> Stream.of();
        };
    }

    private Stream<Seen> certificate(CertificateEvent event) {
        return switch (event) {
            case ProgrammePublished _, CountryPaperGuidelinesPublished _ -> each(everybody(), _ -> event);
            case AttendanceRecorded e -> own(e, e.nomination());
            case AttendanceCorrected e -> own(e, e.nominee());
            case AttendanceDisputed e -> own(e, e.nominee());
            case AttendanceDisputeAnswered e -> own(e, e.nominee());
            case CertificateIssued e -> own(e, e.nominee());
            case CertificateWithheld e -> own(e, e.nominee());
            case CertificateReissued e -> own(e, e.nominee());
            case CertificateRevoked e -> own(e, e.nominee());
            case ProgressReportRequested e -> own(e, e.nominee());
            case CountryPaperSubmitted e -> own(e, e.nominee());
            case ActionPlanShared e -> own(e, e.nominee());
            case ProgressReportSubmitted e -> own(e, e.nominee());
            case PaperWaived e -> own(e, e.nominee());
            case PaperOverdue e -> own(e, e.nominee());
            case PassIssued _ -> Stream.of();
        };
    }

    /// Hosts know how many nominations there are; all others how many are their own.
    private ConvokeEvent closed(NominationWindowClosed e, String npo) {
        var own = (int) countries.values().stream().filter(npo::equals).count();
        return new Sight(npo).closed(e, notice.hostCountries().contains(npo) ? e.nominations() : own);
    }

    private static Stream<Seen> own(ConvokeEvent event, Nominee nominee) {
        return each(Stream.of(nominee.country()), _ -> event);
    }

    private Stream<Seen> own(ConvokeEvent event, UUID nomination) {
        var country = Optional.ofNullable(countries.get(nomination))
                .orElseThrow(() -> new NotYet("nomination " + nomination));
        return each(Stream.of(country), _ -> event);
    }

    private static Stream<Seen> each(Stream<String> npos, Function<String, ConvokeEvent> view) {
        return npos.distinct().sorted().map(npo -> new Seen(npo, view.apply(npo)));
    }

    private Stream<String> hostsAnd(Nominee... nominees) {
        return Stream.concat(
                notice.hostCountries().stream(), Stream.of(nominees).map(Nominee::country));
    }

    private Stream<String> everybody() {
        return Stream.concat(notice.npos().stream().map(Npo::country), notice.hostCountries().stream());
    }

    private Stream<String> everybody(Optional<List<Npo>> dropped) {
        return Stream.concat(everybody(), dropped.stream().flatMap(List::stream).map(Npo::country));
    }
}
