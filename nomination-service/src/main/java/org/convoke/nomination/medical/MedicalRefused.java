package org.convoke.nomination.medical;

import org.convoke.webkit.Refused;

/// Why medical content is not given out.
public sealed interface MedicalRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case ReasonMissing _ -> Kind.INVALID;
            case NothingThere _ -> Kind.NOT_FOUND;
        };
    }

    @Override
    default String rule() {
        return "R039";
    }

    record ReasonMissing() implements MedicalRefused {
        @Override
        public String detail() {
            return "Say in the header Reason why you need to read it, in 10 to 500 characters; the reason is kept.";
        }
    }

    record NothingThere() implements MedicalRefused {
        @Override
        public String detail() {
            return "There is nothing to read: it has not come, is in quarantine, or was destroyed.";
        }
    }
}
