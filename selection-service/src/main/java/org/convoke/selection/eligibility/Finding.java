package org.convoke.selection.eligibility;

/// The verdict on one criterion.
///
/// @param evidence the fact about the candidate, then what was asked
public record Finding(Criterion criterion, String rule, Verdict verdict, String evidence) {

    static Finding of(Criterion criterion, Verdict verdict, String evidence) {
        return new Finding(criterion, criterion.rule(), verdict, evidence);
    }

    public boolean notMet() {
        return verdict == Verdict.NOT_MET;
    }
}
