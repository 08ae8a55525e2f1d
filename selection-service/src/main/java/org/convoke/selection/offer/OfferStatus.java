package org.convoke.selection.offer;

import java.util.Set;

/// How far an offer has come.
public enum OfferStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    /// The person has told the NPO, which has yet to pass it on (R111).
    WITHDRAWAL_REPORTED,
    WITHDRAWN,
    /// Was not there on the first day (R113).
    NO_SHOW,
    /// Failed to qualify after all (R075).
    DISQUALIFIED;

    public Set<OfferStatus> next() {
        return switch (this) {
            case OFFERED -> Set.of(ACCEPTED, DECLINED, EXPIRED, WITHDRAWN, NO_SHOW, DISQUALIFIED);
            case ACCEPTED -> Set.of(WITHDRAWAL_REPORTED, WITHDRAWN, NO_SHOW, DISQUALIFIED);
            case WITHDRAWAL_REPORTED -> Set.of(WITHDRAWN, NO_SHOW, DISQUALIFIED);
            case DECLINED, EXPIRED, WITHDRAWN, NO_SHOW, DISQUALIFIED -> Set.of();
        };
    }
}
