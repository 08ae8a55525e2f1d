package org.convoke.nomination;

import java.util.Set;

/// Where a nominee stands. The NPO drafts, endorses and recalls, the Secretariat returns for clarification; the
/// outcomes
/// are decided by selection and only noted here.
public enum NominationStatus {
    /// Saved by the NPO, not endorsed; nobody else sees it.
    DRAFT,
    SUBMITTED,
    /// With the NPO again, which owes a clarification.
    RETURNED,
    /// Taken back by the NPO for good.
    RECALLED,
    SELECTED,
    ALTERNATE,
    NOT_SELECTED,
    /// Had a seat and will not attend.
    WITHDRAWN,
    /// Did not take the seat that was offered.
    DECLINED,
    /// Did not answer the offer in time.
    EXPIRED,
    /// Failed to qualify after all (R075).
    DISQUALIFIED,
    /// Had a seat and was not there on the first day (R113).
    NO_SHOW,
    /// Waited as an alternate until the project started.
    RELEASED;

    /// Selection may announce before it hears that a nomination was returned.
    public Set<NominationStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, RECALLED);
            case SUBMITTED -> Set.of(RETURNED, RECALLED, SELECTED, ALTERNATE, NOT_SELECTED);
            case RETURNED -> Set.of(SUBMITTED, RECALLED, SELECTED, ALTERNATE, NOT_SELECTED);
            case ALTERNATE -> Set.of(SELECTED, RELEASED);
            case SELECTED -> Set.of(WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED, NO_SHOW);
            case RECALLED, NOT_SELECTED, RELEASED -> Set.of();
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED, NO_SHOW -> Set.of();
        };
    }

    /// Whether the NPO may change what it says about the person.
    public boolean open() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED -> true;
            case RECALLED, SELECTED, ALTERNATE, NOT_SELECTED, RELEASED -> false;
            case WITHDRAWN, DECLINED, EXPIRED, DISQUALIFIED, NO_SHOW -> false;
        };
    }
}
