package org.convoke.certificate.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.certificate.Courses;
import org.convoke.certificate.EnrolParticipant;
import org.convoke.certificate.WithdrawParticipant;
import org.convoke.certificate.paper.SettlePapers;
import org.convoke.certificate.pass.IssuePass;
import org.convoke.certificate.pass.RenewPass;
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
import org.convoke.eventing.NotYet;
import org.convoke.eventing.Subscription;

/// From selection come the people. Nothing orders the two producers, so a person may be heard of before the project.
@ApplicationScoped
public class SelectionInbox implements Subscription<SelectionEvent> {

    private final Courses courses;
    private final EnrolParticipant enrolParticipant;
    private final WithdrawParticipant withdrawParticipant;

    private final SettlePapers settlePapers;
    private final IssuePass issuePass;
    private final RenewPass renewPass;

    SelectionInbox(
            Courses courses,
            EnrolParticipant enrolParticipant,
            WithdrawParticipant withdrawParticipant,
            SettlePapers settlePapers,
            IssuePass issuePass,
            RenewPass renewPass) {
        this.courses = courses;
        this.enrolParticipant = enrolParticipant;
        this.withdrawParticipant = withdrawParticipant;
        this.settlePapers = settlePapers;
        this.issuePass = issuePass;
        this.renewPass = renewPass;
    }

    @Override
    public Context producer() {
        return Context.SELECTION;
    }

    @Override
    public void on(SelectionEvent event, Envelope envelope) {
        if (!courses.knows(event.project())) {
            throw new NotYet("ProjectNotified of " + event.project());
        }
        switch (event) {
            case ParticipantSelected selected -> seat(selected.project(), selected.nominee());
            case AlternatePromoted promoted -> seat(promoted.project(), promoted.nominee());
            case SeatReallocated given -> seat(given.project(), given.nominee());
            case ParticipantWithdrawn withdrawn ->
                withdrawParticipant.withdraw(
                        withdrawn.project(), withdrawn.nominee().nomination());
            case SeatVacated vacated -> vacate(vacated);
            case AlternateListed _, CandidateNotSelected _, SelectionAnnounced _ -> {}
            case OfferAccepted accepted ->
                issuePass.issue(accepted.project(), accepted.nominee().nomination());
            case PersonalLinkRenewed renewed ->
                renewPass.follow(renewed.project(), renewed.nominee().nomination());
            case SeatOffered _, OfferDeclined _, OfferExpired _ -> {}
            case WithdrawalReported _, AlternatePromotionProposed _, SeatReallocationProposed _ -> {}
            case OverbookingUsed _, AlternateReleased _ -> {}
        }
    }

    private void seat(String project, Nominee nominee) {
        enrolParticipant.enrol(project, nominee);
        settlePapers.settle(project, nominee.nomination());
        if (!courses.named(project).offersSeats()) {
            issuePass.issue(project, nominee.nomination());
        }
    }

    /// Who was missing on the first day stays on the sheet: they may come later, and the sheet says what they missed.
    private void vacate(SeatVacated vacated) {
        switch (vacated.cause()) {
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED ->
                withdrawParticipant.withdraw(
                        vacated.project(), vacated.nominee().nomination());
            case NO_SHOW -> {}
        }
    }
}
