package org.convoke.nomination;

import java.util.Set;

/// Where a nominee stands; what comes after SUBMITTED is decided by selection and only noted here.
public enum NominationStatus {
    SUBMITTED,
    SELECTED,
    ALTERNATE,
    NOT_SELECTED,
    WITHDRAWN;

    public Set<NominationStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(SELECTED, ALTERNATE, NOT_SELECTED);
            case ALTERNATE -> Set.of(SELECTED);
            case SELECTED -> Set.of(WITHDRAWN);
            case NOT_SELECTED, WITHDRAWN -> Set.of();
        };
    }
}
