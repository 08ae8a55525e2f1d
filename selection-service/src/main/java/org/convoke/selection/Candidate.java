package org.convoke.selection;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.convoke.contracts.NominationEvent.NominationSubmitted;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Programme;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternateListed;
import org.convoke.contracts.SelectionEvent.CandidateNotSelected;
import org.convoke.contracts.SelectionEvent.ParticipantSelected;
import org.convoke.contracts.Stay;
import org.convoke.selection.DecisionRefused.NotToBeRuled;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.webkit.Refusal;

/// A nominated person in the eyes of the Secretariat: proposed silently, told once, perhaps withdrawn or promoted
/// later ([Standing]). Changed only under the lock of the [Round].
@Entity
public class Candidate extends SeatHolder {

    protected Candidate() {}

    Candidate(NominationSubmitted submitted) {
        nomination = submitted.nominee().nomination();
        project = submitted.project();
        nominee = submitted.nominee();
        dossier = Dossier.of(submitted);
        standing = Standing.NOMINATED;
    }

    /// The NPO submitted again, corrected; whatever it had to clarify is answered.
    void resubmit(NominationSubmitted submitted) {
        nominee = submitted.nominee();
        dossier = Dossier.of(submitted);
    }

    void rank(Optional<Integer> place) {
        dossier = dossier.ranked(place);
    }

    /// Cannot be chosen until the NPO has answered; what was announced stands.
    void sendBack() {
        dossier = dossier.returnedToNpo();
        if (proposed()) {
            reset();
        }
    }

    /// Out of the round; whoever has been told a final outcome keeps it.
    void recall() {
        if (standing.next().contains(Standing.RECALLED)) {
            standing = Standing.RECALLED;
            forgetProposal();
        }
    }

    void complete() {
        dossier = dossier.completed();
    }

    void lack(Set<DocumentKind> documents) {
        dossier = dossier.lacking(documents);
    }

    void approve() {
        dossier = dossier.approved();
    }

    /// Takes back what was proposed, so that other decisions can replace it.
    void reset() {
        if (standing != Standing.NOMINATED) {
            move(Standing.NOMINATED, settled());
        }
        position = null;
        admission = null;
        admittedBy = null;
        admittedAt = null;
    }

    /// An officer's finding takes the place of what the data say; English is never waived (R037).
    void rule(Ruling ruling, Terms terms) {
        if (!dossier.assess(terms).admits(ruling.criterion(), ruling.outcome(), rulings)) {
            throw Refusal.because(new NotToBeRuled(nomination, ruling.criterion(), ruling.outcome()));
        }
        rulings = Stream.concat(rulings.stream(), Stream.of(ruling)).toList();
    }

    /// @param reason why a late or incomplete nomination is considered all the same (R052, R065)
    void admit(String reason, Instant now, String officer) {
        admission = reason;
        admittedBy = officer;
        admittedAt = now;
    }

    void propose() {
        move(Standing.PROPOSED_PARTICIPANT, settled());
    }

    void proposeAsAlternate(int place) {
        move(Standing.PROPOSED_ALTERNATE, settled());
        position = place;
    }

    /// Makes the proposal final; whoever was not proposed is not selected.
    SelectionEvent announce(Optional<Stay> stay, Optional<Programme> programme) {
        return switch (standing) {
            case PROPOSED_PARTICIPANT -> {
                move(Standing.SELECTED, settled());
                yield new ParticipantSelected(project, nominee, stay, programme);
            }
            case PROPOSED_ALTERNATE -> {
                move(Standing.ALTERNATE, settled());
                yield new AlternateListed(project, nominee, position);
            }
            case NOMINATED,
                    RECALLED,
                    SELECTED,
                    ALTERNATE,
                    NOT_SELECTED,
                    WITHDRAWN,
                    VACATED,
                    PROMOTION_PROPOSED,
                    RELEASED -> {
                move(Standing.NOT_SELECTED, settled());
                yield new CandidateNotSelected(project, nominee);
            }
        };
    }
}
