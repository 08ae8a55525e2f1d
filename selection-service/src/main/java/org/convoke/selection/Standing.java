package org.convoke.selection;

import java.util.Set;

/// Where a candidate stands. The two proposed standings are known to the Secretariat only.
public enum Standing {
    NOMINATED,
    /// Taken back by the NPO before it had a seat.
    RECALLED,
    PROPOSED_PARTICIPANT,
    PROPOSED_ALTERNATE,
    SELECTED,
    ALTERNATE,
    NOT_SELECTED,
    WITHDRAWN,
    /// Lost the seat in another way than by withdrawing; the offer says how.
    VACATED,
    /// Next for a vacated seat, if an officer agrees.
    PROMOTION_PROPOSED,
    /// Waited until the project started.
    RELEASED;

    public Set<Standing> next() {
        return switch (this) {
            case NOMINATED -> Set.of(PROPOSED_PARTICIPANT, PROPOSED_ALTERNATE, NOT_SELECTED, RECALLED);
            case PROPOSED_PARTICIPANT -> Set.of(NOMINATED, SELECTED, RECALLED);
            case PROPOSED_ALTERNATE -> Set.of(NOMINATED, ALTERNATE, RECALLED);
            case SELECTED -> Set.of(WITHDRAWN, VACATED);
            case ALTERNATE -> Set.of(PROMOTION_PROPOSED, SELECTED, RECALLED, RELEASED);
            case PROMOTION_PROPOSED -> Set.of(ALTERNATE, SELECTED, RECALLED, RELEASED);
            case RECALLED, NOT_SELECTED, WITHDRAWN, VACATED, RELEASED -> Set.of();
        };
    }
}
