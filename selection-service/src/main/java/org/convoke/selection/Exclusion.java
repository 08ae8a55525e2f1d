package org.convoke.selection;

import java.util.Set;
import java.util.TreeSet;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.selection.eligibility.Finding;

/// Why a candidate cannot be chosen as things stand. Late and incomplete ones may be admitted with a reason (Q12).
public sealed interface Exclusion {
    String rule();

    String reason();

    record Unmet(Finding finding) implements Exclusion {
        @Override
        public String rule() {
            return finding.rule();
        }

        @Override
        public String reason() {
            return finding.evidence();
        }
    }

    /// The data cannot tell and no officer has judged yet.
    record JudgementOwed(Finding finding) implements Exclusion {
        @Override
        public String rule() {
            return finding.rule();
        }

        @Override
        public String reason() {
            return finding.evidence();
        }
    }

    /// Taken back by the NPO (R068).
    record Recalled() implements Exclusion {
        @Override
        public String rule() {
            return "R068";
        }

        @Override
        public String reason() {
            return "The NPO has recalled the nomination";
        }
    }

    record ClarificationOwed() implements Exclusion {
        @Override
        public String rule() {
            return "R068";
        }

        @Override
        public String reason() {
            return "The nomination was returned to the NPO for clarification";
        }
    }

    record ApprovalPending() implements Exclusion {
        @Override
        public String rule() {
            return "R066";
        }

        @Override
        public String reason() {
            return "The government approval has not been confirmed";
        }
    }

    record Late() implements Exclusion {
        @Override
        public String rule() {
            return "R065";
        }

        @Override
        public String reason() {
            return "The nomination arrived after the closing date";
        }
    }

    record Incomplete(Set<DocumentKind> missing) implements Exclusion {
        @Override
        public String rule() {
            return "R052";
        }

        @Override
        public String reason() {
            return "Missing documents: " + new TreeSet<>(missing);
        }
    }
}
