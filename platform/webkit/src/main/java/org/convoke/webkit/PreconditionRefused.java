package org.convoke.webkit;

/// Why a change does not fit to the record's present version.
sealed interface PreconditionRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case PreconditionMissing _ -> Kind.UNCONDITIONAL;
            case Stale _ -> Kind.STALE;
        };
    }

    /// It is a rule of HTTP and not of the business.
    @Override
    default String rule() {
        return "";
    }

    record PreconditionMissing() implements PreconditionRefused {
        @Override
        public String detail() {
            return "Send the header If-Match with the ETag of the version that you have read.";
        }
    }

    record Stale() implements PreconditionRefused {
        @Override
        public String detail() {
            return "Somebody changed it since you read it; nothing was stored. Read it again, then repeat your change.";
        }
    }
}
