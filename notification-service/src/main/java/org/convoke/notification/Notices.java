package org.convoke.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

/// Decides who is told about an event; the only place that does.
///
/// A host country that is told as an NPO already is not told the same fact again as host. Nobody is owed the same
/// template twice for one event.
record Notices(KnownProject project, People people) {

    List<Notice> about(ConvokeEvent event) {
        var notices = switch (event) {
            case NominationEvent nomination -> nomination(nomination);
            case SelectionEvent selection -> selection(selection);
            case CertificateEvent certificate -> certificate(certificate);
            case NotificationEvent _ -> Stream.<Notice>of();
        };
        return notices.distinct().toList();
    }

    private Stream<Notice> nomination(NominationEvent event) {
        return switch (event) {
            case ProjectNotified _ -> tell(event, project.npos(), project.hosts());
            case ProjectNotificationRevised e -> revision(e);
            case ProjectPostponed _ -> everybody(event);
            case ProjectCancelled _ -> everybody(event);
            case NominationSubmitted e -> personal(event, e.nominee());
            case NominationReturned e -> tell(event, npoOf(e.nomination()));
            case NominationRecalled e ->
                Stream.concat(personal(event, e.nominee()), tell(event, project.secretariat()));
            case NomineesRanked _, OriginalsAwaited _, OriginalsSettled _ -> Stream.of();
            case NominationCompleted e -> tell(event, npoOf(e.nomination()));
            case NominationIncomplete e -> tell(event, npoOf(e.nomination()));
            case GovernmentApprovalConfirmed e -> tell(event, npoOf(e.nomination()));
            case NominationWindowClosed _ -> tell(event, project.secretariat(), project.hosts());
            case CountryDidNotNominate e -> tell(event, project.npo(e.country()));
            case PersonalDataErased _ -> tell(event, project.secretariat());
        };
    }

    private Stream<Notice> selection(SelectionEvent event) {
        return switch (event) {
            case ParticipantSelected e -> personal(event, e.nominee());
            case AlternateListed e -> personal(event, e.nominee());
            case CandidateNotSelected e -> tell(event, project.npo(e.nominee().country()));
            case SelectionAnnounced _ -> tell(event, project.secretariat(), project.hosts());
            case ParticipantWithdrawn e -> Stream.concat(personal(event, e.nominee()), around(event, e.nominee()));
            case AlternatePromoted e -> promotion(e);
            case SeatOffered e -> personal(event, e.nominee());
            case PersonalLinkRenewed e -> tell(event, Stream.of(Recipient.candidate(e.nominee())));
            case OfferAccepted e -> personal(event, e.nominee());
            case OfferDeclined e -> Stream.concat(personal(event, e.nominee()), around(event, e.nominee()));
            case OfferExpired e -> Stream.concat(personal(event, e.nominee()), around(event, e.nominee()));
            case SeatReallocated e -> Stream.concat(personal(event, e.nominee()), around(event, e.nominee()));
            case AlternatePromotionProposed _, SeatReallocationProposed _ -> tell(event, project.secretariat());
            case OverbookingUsed _ -> tell(event, project.secretariat());
            case AlternateReleased e -> personal(event, e.nominee());
            case WithdrawalReported e -> personal(event, e.nominee());
            case SeatVacated e -> vacated(e);
        };
    }

    private Stream<Notice> certificate(CertificateEvent event) {
        return switch (event) {
            case ProgrammePublished _ -> programme(event);
            case AttendanceRecorded _ -> Stream.of();
            case AttendanceCorrected e -> corrected(e);
            case AttendanceDisputed _ -> tell(event, project.secretariat(), project.hosts());
            case AttendanceDisputeAnswered e -> e.corrected() ? Stream.of() : personal(event, e.nominee());
            case CertificateIssued e -> personal(event, e.nominee());
            case CertificateReissued e -> personal(event, e.nominee());
            case CertificateRevoked e -> personal(event, e.nominee());
            case CertificateWithheld e -> personal(event, e.nominee());
            case ProgressReportRequested e -> personal(event, e.nominee());
            case PassIssued e -> tell(event, Stream.of(Recipient.candidate(e.nominee())));
            case CountryPaperGuidelinesPublished _ -> guidelines(event);
            case CountryPaperSubmitted e -> personal(event, e.nominee());
            case ActionPlanShared e -> personal(event, e.nominee());
            case ProgressReportSubmitted e -> personal(event, e.nominee());
            case PaperWaived e -> personal(event, e.nominee());
            case PaperOverdue e -> overdue(e);
        };
    }

    private Stream<Notice> guidelines(CertificateEvent event) {
        return Stream.concat(tell(event, people.seated()), tell(event, project.npos()));
    }

    /// First the person, then also those who can make them (R126).
    private Stream<Notice> overdue(PaperOverdue event) {
        var person = Stream.of(Recipient.candidate(event.nominee()));
        return switch (event.told()) {
            case PARTICIPANT -> tell(event, person);
            case NPO -> tell(event, person, project.npo(event.nominee().country()));
            case SECRETARIAT -> tell(event, project.npo(event.nominee().country()), project.secretariat());
        };
    }

    /// Everybody who has a seat, all NPOs and the host (R024).
    private Stream<Notice> programme(CertificateEvent event) {
        return Stream.concat(tell(event, people.seated()), tell(event, project.npos(), project.hosts()));
    }

    /// The Secretariat is told where a certificate is out that is not earned any more (R121).
    private Stream<Notice> corrected(AttendanceCorrected event) {
        var told = personal(event, event.nominee());
        return event.unsupported().isEmpty() ? told : Stream.concat(told, tell(event, project.secretariat()));
    }

    /// Those that are asked to reconfirm get a letter of their own (Q14), and those that take part no longer (R010).
    private Stream<Notice> revision(ProjectNotificationRevised event) {
        var asked = event.reconfirm().stream().sorted().flatMap(project::npo).collect(Collectors.toSet());
        var npos = project.npos()
                .map(npo -> asked.contains(npo) ? Notice.of(event, npo, "reconfirm") : Notice.of(event, npo));
        var dropped = event.dropped().stream()
                .flatMap(List::stream)
                .map(npo -> Notice.of(event, Recipient.npo(npo), "dropped"));
        return Stream.of(npos, tell(event, project.hosts()), dropped).flatMap(each -> each);
    }

    /// Every NPO, the hosts as such, and all people who count on the project.
    private Stream<Notice> everybody(NominationEvent event) {
        return Stream.concat(tell(event, project.npos(), project.hosts()), tell(event, people.concerned()));
    }

    /// Also tells the NPO whose seat went to another country (R136).
    private Stream<Notice> promotion(AlternatePromoted event) {
        var told = Stream.concat(personal(event, event.nominee()), around(event, event.nominee()));
        if (event.nominee().country().equals(event.replaces().country())) {
            return told;
        }
        var outgoing = project.npo(event.replaces().country()).map(npo -> Notice.of(event, npo, "replaced"));
        return Stream.concat(told, outgoing);
    }

    /// Nobody needs to hear it twice: withdrawing, declining and being late are events of their own.
    private Stream<Notice> vacated(SeatVacated event) {
        var nominee = event.nominee();
        return switch (event.cause()) {
            case WITHDRAWN, DECLINED, EXPIRED -> Stream.of();
            case DISQUALIFIED, NO_SHOW -> Stream.concat(personal(event, nominee), around(event, nominee));
        };
    }

    /// The person and their NPO, at the same time (Q5).
    private Stream<Notice> personal(ConvokeEvent event, Nominee nominee) {
        return tell(event, Stream.of(Recipient.candidate(nominee)), project.npo(nominee.country()));
    }

    /// Secretariat and host countries (R111, R133).
    private Stream<Notice> around(ConvokeEvent event, Nominee nominee) {
        return tell(event, project.secretariat(), project.hostsBut(nominee.country()));
    }

    private Stream<Recipient> npoOf(UUID nomination) {
        return project.npo(people.named(nomination).country());
    }

    private static Stream<Notice> tell(ConvokeEvent event, Stream<Recipient> some, Stream<Recipient> others) {
        return Stream.concat(tell(event, some), tell(event, others));
    }

    private static Stream<Notice> tell(ConvokeEvent event, Stream<Recipient> recipients) {
        return recipients.map(recipient -> Notice.of(event, recipient));
    }
}
