package org.convoke.selection;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.AlternatePromotionProposed;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.OverbookingUsed;
import org.convoke.contracts.SelectionEvent.ParticipantWithdrawn;
import org.convoke.contracts.SelectionEvent.SeatReallocated;
import org.convoke.contracts.SelectionEvent.SeatReallocationProposed;
import org.convoke.contracts.SelectionEvent.SeatVacated;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.contracts.Stay;
import org.convoke.selection.SelectionRefused.NotAParticipant;
import org.convoke.selection.SelectionRefused.Settled;
import org.convoke.webkit.Refusal;

/// What becomes of a candidate after the announcement: seats are taken, given up and passed on (R109 to R112).
@MappedSuperclass
public abstract class SeatHolder extends CandidateFacts {

    void sit(int number) {
        seat = number;
    }

    /// Moves from an overbooked seat to the one that somebody left (R081).
    OverbookingUsed cover(SeatHolder leaver, int number) {
        covers = leaver.nomination();
        sit(number);
        return new OverbookingUsed(project, nominee, leaver.nominee());
    }

    private void leave() {
        vacatedSeat = seat;
        seat = null;
    }

    ParticipantWithdrawn withdraw(Withdrawal given) {
        move(Standing.WITHDRAWN, new NotAParticipant(nomination, standing));
        leave();
        withdrawal = given;
        return new ParticipantWithdrawn(project, nominee, given.reason(), given.at());
    }

    /// Lost the seat by what became of its offer.
    SeatVacated vacate(Cause cause, Instant at) {
        move(Standing.VACATED, new NotAParticipant(nomination, standing));
        leave();
        return new SeatVacated(project, nominee, cause, at.truncatedTo(ChronoUnit.MICROS));
    }

    /// @param number of the seat that is free
    AlternatePromoted promote(Nominee leaver, int number, Optional<Stay> stay) {
        moveUp(number);
        opening = null;
        replaces = leaver.nomination();
        return new AlternatePromoted(project, nominee, leaver, stay);
    }

    /// @param number of a seat that nobody has had (R082)
    SeatReallocated take(int number, Optional<Stay> stay) {
        moveUp(number);
        opening = number;
        return new SeatReallocated(project, nominee, stay);
    }

    private void moveUp(int number) {
        if (standing != Standing.ALTERNATE && standing != Standing.PROMOTION_PROPOSED) {
            throw Refusal.because(settled());
        }
        move(Standing.SELECTED, settled());
        sit(number);
    }

    /// @param reason why it is this person's turn, if it was another's
    void promotedBy(String officer, Optional<String> reason) {
        promotedBy = officer;
        promotionReason = reason.orElse(null);
    }

    /// Also for somebody who was proposed for a seat that nobody had: one that was left comes first (ADR 100).
    AlternatePromotionProposed proposePromotion(Nominee leaver, Instant at) {
        if (!reserved()) {
            move(Standing.PROMOTION_PROPOSED, settled());
        }
        opening = null;
        replaces = leaver.nomination();
        return new AlternatePromotionProposed(project, nominee, leaver, at.truncatedTo(ChronoUnit.MICROS));
    }

    /// @param number of a seat that nobody has had
    SeatReallocationProposed proposeFor(int number, Set<String> absent, Instant at) {
        move(Standing.PROMOTION_PROPOSED, settled());
        opening = number;
        return new SeatReallocationProposed(project, nominee, absent, at.truncatedTo(ChronoUnit.MICROS));
    }

    /// Proposed for a seat that nobody has had, and so free for one that somebody leaves.
    boolean reserved() {
        return standing == Standing.PROMOTION_PROPOSED && opening != null;
    }

    /// The officer has chosen somebody else.
    void waitAgain() {
        if (standing != Standing.PROMOTION_PROPOSED) {
            throw Refusal.because(settled());
        }
        move(Standing.ALTERNATE, settled());
        forgetProposal();
    }

    /// Next for no particular seat any more.
    void forgetProposal() {
        replaces = null;
        opening = null;
    }

    AlternateReleased release(Instant at) {
        move(Standing.RELEASED, settled());
        forgetProposal();
        return new AlternateReleased(project, nominee, at.truncatedTo(ChronoUnit.MICROS));
    }

    void needVisa(boolean needed) {
        visaNeeded = needed;
    }

    void move(Standing to, SelectionRefused otherwise) {
        if (!standing.next().contains(to)) {
            throw Refusal.because(otherwise);
        }
        standing = to;
    }

    Settled settled() {
        return new Settled(nomination, standing);
    }
}
