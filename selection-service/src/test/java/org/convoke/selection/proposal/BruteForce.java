package org.convoke.selection.proposal;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Looks at every group there is; shares nothing with the solver but the measure of a group, which has its own test.
final class BruteForce {
    private BruteForce() {}

    record Best(Set<UUID> group, Score score) {}

    /// Empty when no group keeps the bounds.
    static Optional<Best> solve(Instance instance) {
        Best best = null;
        var ids = instance.entrants().stream().map(Entrant::nomination).toList();
        for (var chosen = 0; chosen < 1 << ids.size(); chosen++) {
            var group = group(ids, chosen);
            var measured = instance.measure(group);
            if (measured.breaches().isEmpty()) {
                var candidate = new Best(group, measured.score());
                if (best == null || better(instance, candidate, best)) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Set<UUID> group(List<UUID> ids, int chosen) {
        var group = new HashSet<UUID>();
        for (var i = 0; i < ids.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                group.add(ids.get(i));
            }
        }
        return group;
    }

    /// Of two equal groups, the one with the lowest id that the other lacks.
    private static boolean better(Instance instance, Best left, Best right) {
        for (var objective : instance.order()) {
            var gain = right.score().cost(objective) - left.score().cost(objective);
            if (gain != 0) {
                return gain > 0;
            }
        }
        return left.group().stream()
                .filter(id -> !right.group().contains(id))
                .min(Comparator.comparing(UUID::toString))
                .filter(id -> right.group().stream()
                        .filter(other -> !left.group().contains(other))
                        .allMatch(other -> id.toString().compareTo(other.toString()) < 0))
                .isPresent();
    }
}
