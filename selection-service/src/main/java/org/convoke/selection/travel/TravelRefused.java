package org.convoke.selection.travel;

import java.util.UUID;
import org.convoke.webkit.Refused;

/// Every reason why something about a trip is not noted, with the rule behind it.
public sealed interface TravelRefused extends Refused {

    /// Also the answer about a person of another NPO.
    record NoTraveller(UUID nomination) implements TravelRefused {
        @Override
        public String detail() {
            return "Nomination %s is no participant who travels; check its id.".formatted(nomination);
        }
    }

    record DatesReversed() implements TravelRefused {
        @Override
        public String detail() {
            return "The last day is before the first; correct the dates.";
        }
    }

    record ExtraStayUnexplained() implements TravelRefused {
        @Override
        public String detail() {
            return "An early arrival or a late departure is at the participant's own cost; give a justification.";
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NoTraveller _ -> Kind.NOT_FOUND;
            case DatesReversed _, ExtraStayUnexplained _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case NoTraveller _ -> "R101";
            case DatesReversed _ -> "R102";
            case ExtraStayUnexplained _ -> "R103";
        };
    }
}
