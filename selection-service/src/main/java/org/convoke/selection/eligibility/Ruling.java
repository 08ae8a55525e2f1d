package org.convoke.selection.eligibility;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.convoke.selection.Officer;

/// What an officer found about one criterion of a candidate, with the evidence or the reason for it.
///
/// It holds as long as the candidate and the criterion are as the officer saw them; whatever the NPO corrects or the
/// notification asks anew is assessed anew.
///
/// @param seen the evidence that the officer had before them
public record Ruling(Criterion criterion, Effect outcome, String reason, String seen, Officer by, Instant at) {

    public enum Effect {
        MET,
        NOT_MET,
        WAIVED;

        Verdict verdict() {
            return switch (this) {
                case MET -> Verdict.MET;
                case NOT_MET -> Verdict.NOT_MET;
                case WAIVED -> Verdict.WAIVED;
            };
        }
    }

    /// The database keeps microseconds.
    public Ruling {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    boolean concerns(Finding finding) {
        return criterion == finding.criterion() && seen.equals(finding.evidence());
    }
}
