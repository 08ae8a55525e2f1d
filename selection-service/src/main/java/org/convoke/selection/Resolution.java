package org.convoke.selection;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.convoke.selection.DecisionRefused.ConfirmationAwaited;
import org.convoke.selection.DecisionRefused.OwnDecisions;
import org.convoke.webkit.Refusal;

/// That a round is decided: when, by whom, and whether a second officer agrees. The next decisions bring a new one, so
/// that an agreement never outlives what was agreed to (R069).
///
/// @param unfundedSeats overseas seats beyond what is funded, taken with a reason (R081); null for none
/// @param confirmedBy null until a second officer agrees
@Embeddable
public record Resolution(
        Instant decidedAt,
        String decidedBy,
        Integer unfundedSeats,
        String unfundedReason,
        Instant confirmedAt,
        String confirmedBy) {

    static Resolution of(Instant now, String officer, int unfundedSeats, Optional<String> unfundedReason) {
        return unfundedSeats == 0
                ? new Resolution(now, officer, null, null, null, null)
                : new Resolution(now, officer, unfundedSeats, unfundedReason.orElseThrow(), null, null);
    }

    Resolution confirmed(Instant now, String officer) {
        if (officer.equals(decidedBy)) {
            throw Refusal.because(new OwnDecisions());
        }
        return new Resolution(decidedAt, decidedBy, unfundedSeats, unfundedReason, now, officer);
    }

    /// Where the policy asks for a second officer.
    void requireAgreement(Terms terms) {
        if (terms.needsSecondOfficer() && !agreed()) {
            throw Refusal.because(new ConfirmationAwaited());
        }
    }

    boolean agreed() {
        return confirmedBy != null;
    }

    public Optional<String> unfunded() {
        return Optional.ofNullable(unfundedReason);
    }

    int beyondFunding() {
        return unfundedSeats == null ? 0 : unfundedSeats;
    }
}
