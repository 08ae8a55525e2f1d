package org.convoke.selection;

import java.util.UUID;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Ruling.Effect;
import org.convoke.webkit.Refused;

/// Why nothing can be decided about somebody yet, or announced yet, until an officer has acted.
public sealed interface DecisionRefused extends Refused {

    record JudgementAwaited(UUID nomination, String rule, String reason) implements DecisionRefused {
        @Override
        public String detail() {
            return "Nomination %s needs a judgement first (%s); give it or leave the nomination out."
                    .formatted(nomination, reason);
        }
    }

    /// English is never waived, what is plain is not judged, and a note has no weight.
    record NotToBeRuled(UUID nomination, Criterion criterion, Effect outcome) implements DecisionRefused {
        @Override
        public String detail() {
            return "%s of nomination %s cannot be ruled %s; see its verdict and the evidence for it."
                    .formatted(criterion, nomination, outcome);
        }
    }

    /// The project wants another officer than the one who decided to agree.
    record ConfirmationAwaited() implements DecisionRefused {
        @Override
        public String detail() {
            return "A second officer has to confirm the decisions before they are announced.";
        }
    }

    record OwnDecisions() implements DecisionRefused {
        @Override
        public String detail() {
            return "You made these decisions; another officer has to confirm them.";
        }
    }

    /// The project tells names together with programme and speakers (R024).
    record ProgrammeMissing() implements DecisionRefused {
        @Override
        public String detail() {
            return "The names are announced together with the programme; give its link and the speakers.";
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case JudgementAwaited _, NotToBeRuled _, ProgrammeMissing _ -> Kind.INVALID;
            case ConfirmationAwaited _ -> Kind.CONFLICT;
            case OwnDecisions _ -> Kind.FORBIDDEN;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case JudgementAwaited refused -> refused.rule();
            case NotToBeRuled refused -> refused.criterion().rule();
            case ConfirmationAwaited _, OwnDecisions _ -> "R069";
            case ProgrammeMissing _ -> "R024";
        };
    }
}
