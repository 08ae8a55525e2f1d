package org.convoke.selection.eligibility;

import java.util.List;
import java.util.Optional;

/// The verdict on one criterion.
///
/// @param evidence the fact about the candidate, then what was asked
/// @param ruling the officer's, when it is the one that counts
public record Finding(Criterion criterion, String rule, Verdict verdict, String evidence, Optional<Ruling> ruling) {

    static Finding of(Criterion criterion, Verdict verdict, String evidence) {
        return new Finding(criterion, criterion.rule(), verdict, evidence, Optional.empty());
    }

    /// The last ruling that still holds takes the place of what the data say.
    Finding under(List<Ruling> rulings) {
        return rulings.reversed().stream()
                .filter(given -> given.concerns(this))
                .findFirst()
                .map(given -> new Finding(criterion, rule, given.outcome().verdict(), evidence, Optional.of(given)))
                .orElse(this);
    }

    public boolean notMet() {
        return verdict == Verdict.NOT_MET;
    }

    public boolean open() {
        return verdict == Verdict.NEEDS_JUDGEMENT;
    }

    /// What is plain from the data cannot be judged away, only waived; what is met needs no waiver; notes have no
    /// weight.
    ///
    /// @param plain the same finding before any ruling
    boolean admits(Ruling.Effect outcome, Finding plain) {
        return switch (outcome) {
            case MET, NOT_MET -> plain.verdict == Verdict.MET || plain.open();
            case WAIVED -> notMet() && criterion.waivable();
        };
    }
}
