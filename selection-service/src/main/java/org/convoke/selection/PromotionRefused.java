package org.convoke.selection;

import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.webkit.Refused;

/// Every reason why an officer cannot promote an alternate, with the rule behind it.
public sealed interface PromotionRefused extends Refused {

    record NoVacancy(UUID left) implements PromotionRefused {
        @Override
        public String detail() {
            return "The seat of nomination %s is not to be filled; reload the succession.".formatted(left);
        }
    }

    record SeatNotOpen(Pool pool, int seat) implements PromotionRefused {
        @Override
        public String detail() {
            return "%s seat %d is not to be given; reload the succession.".formatted(pool, seat);
        }
    }

    record NotInLine(UUID alternate) implements PromotionRefused {
        @Override
        public String detail() {
            return "Nomination %s does not wait for this seat; name an alternate of the same pool."
                    .formatted(alternate);
        }
    }

    record CannotMakeIt(UUID alternate, Hurdle hurdle) implements PromotionRefused {
        @Override
        public String detail() {
            return "Nomination %s needs %d days before the start (%s) and %d are left; name somebody else."
                    .formatted(alternate, hurdle.daysNeeded(), hurdle.kind(), hurdle.daysLeft());
        }
    }

    record TurnUnexplained(UUID alternate) implements PromotionRefused {
        @Override
        public String detail() {
            return "It is another's turn than that of nomination %s; give a reason.".formatted(alternate);
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NoVacancy _, SeatNotOpen _, CannotMakeIt _ -> Kind.CONFLICT;
            case NotInLine _, TurnUnexplained _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case NoVacancy _, CannotMakeIt _ -> "R112";
            case SeatNotOpen _ -> "R082";
            case NotInLine _ -> "R078";
            case TurnUnexplained _ -> "R079";
        };
    }
}
