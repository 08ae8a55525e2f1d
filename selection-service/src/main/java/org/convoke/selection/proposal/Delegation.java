package org.convoke.selection.proposal;

import org.convoke.contracts.Pool;

/// The people of one country in one pool, as places in the [Layout].
///
/// @param free who may be chosen or not: neither kept in nor left out by the officer
/// @param least as the country's minimum, and never more than there are to choose from
record Delegation(Pool pool, String country, int[] pinned, int[] free, int least, int most) {

    static Delegation of(Origin origin, int[] pinned, int[] free, Quota.Bound bound) {
        var least = Math.min(bound.least(), pinned.length + free.length);
        return new Delegation(origin.pool(), origin.country(), pinned, free, least, bound.most());
    }

    /// Seats that it takes in every group.
    int needed() {
        return Math.max(least, pinned.length);
    }

    record Origin(Pool pool, String country) {}
}
