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
    WITHDRAWN;

    public Set<Standing> next() {
        return switch (this) {
            case NOMINATED -> Set.of(PROPOSED_PARTICIPANT, PROPOSED_ALTERNATE, NOT_SELECTED, RECALLED);
            case PROPOSED_PARTICIPANT -> Set.of(NOMINATED, SELECTED, RECALLED);
            case PROPOSED_ALTERNATE -> Set.of(NOMINATED, ALTERNATE, RECALLED);
            case SELECTED -> Set.of(WITHDRAWN);
            case ALTERNATE -> Set.of(SELECTED, RECALLED);
            case RECALLED, NOT_SELECTED, WITHDRAWN -> Set.of();
        };
    }
}
