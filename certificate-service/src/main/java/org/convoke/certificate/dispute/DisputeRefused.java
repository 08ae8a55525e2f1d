package org.convoke.certificate.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.convoke.webkit.Refused;

/// Why attendance cannot be disputed, or a dispute not be answered.
public sealed interface DisputeRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case DisputeUnknown _ -> Kind.NOT_FOUND;
            case DisputedAlready _, AnsweredAlready _, DisputeTooLate _, NothingToDispute _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String rule() {
        return "R121";
    }

    record DisputeUnknown(UUID dispute) implements DisputeRefused {
        @Override
        public String detail() {
            return "There is no dispute " + dispute + " in this project.";
        }
    }

    /// Until the record changes, the same is not asked twice.
    record DisputedAlready(String session) implements DisputeRefused {
        @Override
        public String detail() {
            return "The record of " + session + " is being looked into, or was looked into since it was made.";
        }
    }

    record AnsweredAlready(DisputeState state) implements DisputeRefused {
        @Override
        public String detail() {
            return state == DisputeState.CORRECTED
                    ? "The dispute was answered with a correction already."
                    : "The dispute was answered already: the record stays.";
        }
    }

    record DisputeTooLate(LocalDate last) implements DisputeRefused {
        @Override
        public String detail() {
            return "The record of attendance could be disputed until " + last + ".";
        }
    }

    record NothingToDispute(String session) implements DisputeRefused {
        @Override
        public String detail() {
            return "Nothing is on record of " + session + " yet.";
        }
    }
}
