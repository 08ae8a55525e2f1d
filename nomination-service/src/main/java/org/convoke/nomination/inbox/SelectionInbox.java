package org.convoke.nomination.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.Context;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SelectionAnnounced;
import org.convoke.eventing.Envelope;
import org.convoke.eventing.Subscription;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.NoteOutcome;

/// What selection tells about our nominees.
@ApplicationScoped
public class SelectionInbox implements Subscription<SelectionEvent> {

    private final NoteOutcome outcome;

    SelectionInbox(NoteOutcome outcome) {
        this.outcome = outcome;
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
            case SelectionAnnounced _ -> {}
        }
    }

    private void note(Nominee nominee, NominationStatus status) {
        outcome.note(nominee.nomination(), status);
    }
}
