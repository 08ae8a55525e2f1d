package org.convoke.selection.proposal.explain;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Score;

/// The best group under another wish, held against the proposal.
///
/// @param difference of the objectives: what the other group has more of
/// @param enter who would come in
/// @param leave who would go out: with `enter` the nearest swap
public record Price(Proposal instead, Score difference, SortedSet<UUID> enter, SortedSet<UUID> leave) {

    static Price of(Proposal proposal, Proposal instead) {
        return new Price(
                instead,
                instead.score().minus(proposal.score()),
                less(instead.chosen(), proposal.chosen()),
                less(proposal.chosen(), instead.chosen()));
    }

    private static SortedSet<UUID> less(SortedSet<UUID> some, SortedSet<UUID> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /// The most important objective on which the two differ; empty when only the ids tell them apart.
    Optional<Objective> decisive(List<Objective> order) {
        return order.stream()
                .filter(objective -> difference.cost(objective) != 0)
                .findFirst();
    }
}
