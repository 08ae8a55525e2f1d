package org.convoke.notification.obligation;

import static org.convoke.notification.obligation.Facts.Milestone.ANNOUNCED;
import static org.convoke.notification.obligation.Facts.Milestone.CANCELLED;
import static org.convoke.notification.obligation.Facts.Milestone.GUIDELINES_PUBLISHED;
import static org.convoke.notification.obligation.Facts.Milestone.POSTPONED;
import static org.convoke.notification.obligation.Facts.Milestone.PROGRAMME_TOLD;
import static org.convoke.notification.obligation.Facts.Milestone.REPLACEMENT_ONLY;
import static org.convoke.notification.obligation.Facts.Milestone.REPORTS_REQUESTED;
import static org.convoke.notification.obligation.Facts.Milestone.WINDOW_CLOSED;
import static org.convoke.notification.obligation.Person.Mark.ANSWERED;
import static org.convoke.notification.obligation.Person.Mark.APPROVAL_AWAITED;
import static org.convoke.notification.obligation.Person.Mark.APPROVED;
import static org.convoke.notification.obligation.Person.Mark.COMPLETED;
import static org.convoke.notification.obligation.Person.Mark.EXPIRED;
import static org.convoke.notification.obligation.Person.Mark.GONE;
import static org.convoke.notification.obligation.Person.Mark.INCOMPLETE;
import static org.convoke.notification.obligation.Person.Mark.LATE;
import static org.convoke.notification.obligation.Person.Mark.NOMINATED;
import static org.convoke.notification.obligation.Person.Mark.NOT_SELECTED;
import static org.convoke.notification.obligation.Person.Mark.OFFERED;
import static org.convoke.notification.obligation.Person.Mark.PAPER_IN;
import static org.convoke.notification.obligation.Person.Mark.PAPER_WAIVED;
import static org.convoke.notification.obligation.Person.Mark.PLAN_SHARED;
import static org.convoke.notification.obligation.Person.Mark.PLAN_WAIVED;
import static org.convoke.notification.obligation.Person.Mark.RECALLED;
import static org.convoke.notification.obligation.Person.Mark.REPORT_DUE;
import static org.convoke.notification.obligation.Person.Mark.REPORT_IN;
import static org.convoke.notification.obligation.Person.Mark.REPORT_REQUESTED;
import static org.convoke.notification.obligation.Person.Mark.REPORT_WAIVED;
import static org.convoke.notification.obligation.Person.Mark.RESUBMITTED;
import static org.convoke.notification.obligation.Person.Mark.RETURNED;
import static org.convoke.notification.obligation.Person.Mark.SELECTED;
import static org.convoke.notification.obligation.Person.Mark.WITHDRAWING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
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
import org.convoke.contracts.NominationEvent.PersonalDataErased;
import org.convoke.contracts.NominationEvent.ProjectCancelled;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.contracts.NominationEvent.ProjectPostponed;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.NotificationEvent;
import org.convoke.contracts.PaperKind;
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
import org.convoke.notification.obligation.Person.Link;

/// What an event adds to the facts of its project; pure, and the only place that decides it.
///
/// @param day on which the event happened, in the project's zone
record Chronicle(Facts facts, LocalDate day) {

    static Facts after(Facts facts, ConvokeEvent event, Instant occurredAt) {
        var chronicle = new Chronicle(facts, dayOf(facts, occurredAt));
        return switch (event) {
            case NominationEvent nomination -> chronicle.after(nomination);
            case SelectionEvent selection -> chronicle.after(selection);
            case CertificateEvent certificate -> chronicle.after(certificate);
            case NotificationEvent _ -> facts;
        };
    }

    private Facts after(NominationEvent event) {
        return switch (event) {
            case ProjectNotified e -> facts.notice(e);
            case ProjectNotificationRevised e ->
                facts.notice(e.notice())
                        .set(WINDOW_CLOSED, !e.open(), day)
                        .set(REPLACEMENT_ONLY, e.replacementOnly(), day)
                        .without(POSTPONED);
            case ProjectPostponed _ -> facts.with(POSTPONED, day);
            case ProjectCancelled _ -> facts.with(CANCELLED, day);
            case NominationSubmitted e -> facts.person(e.nominee().nomination(), person -> submitted(person, e));
            case NominationReturned e -> facts.person(e.nomination(), person -> returned(person, e));
            case NominationRecalled e -> about(e.nominee(), mark(RECALLED));
            case NominationCompleted e ->
                facts.person(
                        e.nomination(), person -> person.without(INCOMPLETE).with(COMPLETED, day));
            case NominationIncomplete e -> facts.person(e.nomination(), mark(INCOMPLETE));
            case GovernmentApprovalConfirmed e -> facts.person(e.nomination(), mark(APPROVED));
            case NominationWindowClosed _ -> facts.with(WINDOW_CLOSED, day);
            case NomineesRanked _, CountryDidNotNominate _, PersonalDataErased _ -> facts;
        };
    }

    private Facts after(SelectionEvent event) {
        return switch (event) {
            case ParticipantSelected e -> about(e.nominee(), mark(SELECTED));
            case AlternatePromoted e -> about(e.nominee(), mark(SELECTED));
            case SeatReallocated e -> about(e.nominee(), mark(SELECTED));
            case AlternateListed e -> about(e.nominee(), person -> person);
            case CandidateNotSelected e -> about(e.nominee(), mark(NOT_SELECTED));
            case AlternateReleased e -> about(e.nominee(), mark(NOT_SELECTED));
            case SelectionAnnounced e -> announced(e);
            case SeatOffered e -> about(e.nominee(), person -> offered(person, e));
            case PersonalLinkRenewed e -> about(e.nominee(), person -> person.offered(new Link(e.offer(), e.issue())));
            case OfferAccepted e -> about(e.nominee(), mark(ANSWERED));
            case OfferDeclined e -> about(e.nominee(), mark(ANSWERED));
            case OfferExpired e -> about(e.nominee(), mark(EXPIRED));
            case WithdrawalReported e -> about(e.nominee(), mark(WITHDRAWING));
            case ParticipantWithdrawn e -> about(e.nominee(), mark(GONE));
            case SeatVacated e -> vacated(e);
            case AlternatePromotionProposed _, SeatReallocationProposed _, OverbookingUsed _ -> facts;
        };
    }

    private Facts after(CertificateEvent event) {
        return switch (event) {
            case AttendanceRecorded e -> facts.person(e.nomination(), person -> person.recorded(e.session()));
            case ProgressReportRequested e ->
                about(e.nominee(), person -> asked(person, e)).with(REPORTS_REQUESTED, day);
            case PassIssued e -> about(e.nominee(), person -> person.paged(new Link(e.pass(), e.issue())));
            case CountryPaperGuidelinesPublished _ -> facts.with(GUIDELINES_PUBLISHED, day);
            case CountryPaperSubmitted e -> about(e.nominee(), mark(PAPER_IN));
            case ActionPlanShared e -> about(e.nominee(), mark(PLAN_SHARED));
            case ProgressReportSubmitted e -> about(e.nominee(), mark(REPORT_IN));
            case PaperWaived e -> about(e.nominee(), mark(waived(e.paper())));
            case ProgrammePublished _ -> facts.with(PROGRAMME_TOLD, day);
            case CertificateIssued _, CertificateWithheld _, CertificateReissued _, CertificateRevoked _ -> facts;
            case PaperOverdue _ -> facts;
            case AttendanceCorrected _, AttendanceDisputed _, AttendanceDisputeAnswered _ -> facts;
        };
    }

    private Person submitted(Person before, NominationSubmitted event) {
        var person = before.named(event.nominee()).with(NOMINATED, day);
        if (event.late()) {
            person = person.with(LATE, day);
        }
        if (event.provisional()) {
            person = person.with(APPROVAL_AWAITED, day);
        }
        if (event.resubmittedAt().isPresent()) {
            person = person.with(RESUBMITTED, day);
        }
        return event.missing().isEmpty() ? person.without(INCOMPLETE) : person.with(INCOMPLETE, day);
    }

    private Person offered(Person person, SeatOffered event) {
        return person.with(OFFERED, dayOf(facts, event.answerBy())).offered(new Link(event.offer(), event.issue()));
    }

    private Facts announced(SelectionAnnounced event) {
        var now = facts.with(ANNOUNCED, day);
        return event.programme().isPresent() ? now.with(PROGRAMME_TOLD, day) : now;
    }

    private static Person asked(Person person, ProgressReportRequested event) {
        var asked = person.with(REPORT_REQUESTED, event.requestedOn());
        return event.dueOn().map(day -> asked.with(REPORT_DUE, day)).orElse(asked);
    }

    private static Person.Mark waived(PaperKind paper) {
        return switch (paper) {
            case COUNTRY_PAPER -> PAPER_WAIVED;
            case ACTION_PLAN -> PLAN_WAIVED;
            case PROGRESS_REPORT -> REPORT_WAIVED;
        };
    }

    /// Without a day to answer by there is no dated duty.
    private static Person returned(Person person, NominationReturned event) {
        var before = person.without(RETURNED, RESUBMITTED);
        return event.answerBy().map(by -> before.with(RETURNED, by)).orElse(before);
    }

    /// Who is missing on the first day may still come on the second.
    private Facts vacated(SeatVacated event) {
        return switch (event.cause()) {
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED -> about(event.nominee(), mark(GONE));
            case NO_SHOW -> about(event.nominee(), person -> person);
        };
    }

    private Facts about(Nominee nominee, UnaryOperator<Person> change) {
        return facts.person(nominee.nomination(), person -> change.apply(person.named(nominee)));
    }

    private UnaryOperator<Person> mark(Person.Mark mark) {
        return person -> person.with(mark, day);
    }

    private static LocalDate dayOf(Facts facts, Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of(facts.notice().zone()));
    }
}
