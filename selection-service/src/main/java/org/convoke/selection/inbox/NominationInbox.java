package org.convoke.selection.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.Context;
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
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.selection.AddCandidate;
import org.convoke.selection.ApproveCandidate;
import org.convoke.selection.CancelRound;
import org.convoke.selection.CloseWindow;
import org.convoke.selection.CompleteCandidate;
import org.convoke.selection.NoteIncomplete;
import org.convoke.selection.NoteSilentCountry;
import org.convoke.selection.OpenRound;
import org.convoke.selection.PostponeRound;
import org.convoke.selection.RankCandidates;
import org.convoke.selection.RecallCandidate;
import org.convoke.selection.ReviseRound;
import org.convoke.selection.SendBackCandidate;

/// Turns each nomination event into its use case.
@ApplicationScoped
public class NominationInbox implements Subscription<NominationEvent> {

    private final OpenRound openRound;
    private final AddCandidate addCandidate;
    private final SendBackCandidate sendBackCandidate;
    private final RecallCandidate recallCandidate;
    private final RankCandidates rankCandidates;
    private final CompleteCandidate completeCandidate;
    private final NoteIncomplete noteIncomplete;
    private final ApproveCandidate approveCandidate;
    private final CloseWindow closeWindow;
    private final ReviseRound reviseRound;
    private final PostponeRound postponeRound;
    private final CancelRound cancelRound;
    private final NoteSilentCountry noteSilentCountry;

    NominationInbox(
            OpenRound openRound,
            AddCandidate addCandidate,
            SendBackCandidate sendBackCandidate,
            RecallCandidate recallCandidate,
            RankCandidates rankCandidates,
            CompleteCandidate completeCandidate,
            NoteIncomplete noteIncomplete,
            ApproveCandidate approveCandidate,
            CloseWindow closeWindow,
            ReviseRound reviseRound,
            PostponeRound postponeRound,
            CancelRound cancelRound,
            NoteSilentCountry noteSilentCountry) {
        this.openRound = openRound;
        this.addCandidate = addCandidate;
        this.sendBackCandidate = sendBackCandidate;
        this.recallCandidate = recallCandidate;
        this.rankCandidates = rankCandidates;
        this.completeCandidate = completeCandidate;
        this.noteIncomplete = noteIncomplete;
        this.approveCandidate = approveCandidate;
        this.closeWindow = closeWindow;
        this.reviseRound = reviseRound;
        this.postponeRound = postponeRound;
        this.cancelRound = cancelRound;
        this.noteSilentCountry = noteSilentCountry;
    }

    @Override
    public Context producer() {
        return Context.NOMINATION;
    }

    @Override
    public void on(NominationEvent event, Envelope envelope) {
        switch (event) {
            case ProjectNotified notified -> openRound.open(notified);
            case ProjectNotificationRevised revised -> reviseRound.revise(revised);
            case ProjectPostponed postponed -> postponeRound.postpone(postponed);
            case ProjectCancelled cancelled -> cancelRound.cancel(cancelled);
            case NominationSubmitted submitted -> addCandidate.add(submitted);
            case NominationReturned returned -> sendBackCandidate.sendBack(returned);
            case NominationRecalled recalled -> recallCandidate.recall(recalled);
            case NomineesRanked ranked -> rankCandidates.rank(ranked);
            case NominationCompleted completed -> completeCandidate.complete(completed);
            case NominationIncomplete incomplete -> noteIncomplete.note(incomplete);
            case GovernmentApprovalConfirmed confirmed -> approveCandidate.approve(confirmed);
            case NominationWindowClosed closed -> closeWindow.close(closed);
            case CountryDidNotNominate silent -> noteSilentCountry.note(silent);
            case OriginalsAwaited _, OriginalsSettled _ -> {} // a fax counts (R062)
            case PersonalDataErased _ -> {} // medical data has never been here
        }
    }
}
