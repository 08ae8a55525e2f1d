package org.convoke.selection.proposal;

import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;

/// A group that people may take over, change or drop; it decides nothing (R069).
///
/// @param bound no group can be better than this; empty when the proposal is proven to be the best
/// @param inputHash of the [Instance]
/// @param boxesTried what the proof took: sets of typical profiles that were looked at
public record Proposal(
        SortedSet<UUID> chosen,
        Score score,
        Optional<Homogeneity> homogeneity,
        Optional<Score> bound,
        String inputHash,
        String solverVersion,
        int boxesTried) {

    public boolean provenOptimal() {
        return bound.isEmpty();
    }
}
