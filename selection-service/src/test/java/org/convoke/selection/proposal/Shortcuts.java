package org.convoke.selection.proposal;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What one would try first instead of a proof: right often enough to look right.
final class Shortcuts {
    private final Layout layout;

    Shortcuts(Instance instance) {
        layout = new Layout(instance);
    }

    Score score(int[] group) {
        return layout.score(group, layout.spread(group).deviation());
    }

    /// Takes whoever is nearest to the middle of all candidates.
    int[] greedy() {
        var all = layout.spread(IntStream.range(0, layout.size()).toArray());
        var box = Box.around(layout.traits());
        var middle = new int[box.axes().length];
        for (var trait : Trait.values()) {
            middle[trait.ordinal()] = Arrays.binarySearch(box.axes()[trait.ordinal()], all.typical(trait));
        }
        return new Greedy(layout).choose(new Box(box.axes(), middle, middle));
    }

    /// Swaps one for one, from the greedy group on, as long as a swap helps.
    int[] localSearch() {
        var group = greedy();
        while (improve(group)) {}
        Arrays.sort(group);
        return group;
    }

    private boolean improve(int[] group) {
        var order = Score.inOrder(layout.instance().order());
        var best = score(group);
        for (var seat = 0; seat < group.length; seat++) {
            var leaver = group[seat];
            for (var place = 0; place < layout.size(); place++) {
                if (fits(group, leaver, place)) {
                    group[seat] = place;
                    if (order.compare(score(group), best) < 0) {
                        return true;
                    }
                }
            }
            group[seat] = leaver;
        }
        return false;
    }

    private boolean fits(int[] group, int leaver, int joining) {
        var delegation = layout.delegations().get(layout.delegationOf(joining));
        if (delegation.pool() != layout.person(leaver).pool()) {
            return false;
        }
        var compatriots = 0;
        for (var place : group) {
            if (place == joining) {
                return false;
            }
            compatriots += place != leaver && layout.delegationOf(place) == layout.delegationOf(joining) ? 1 : 0;
        }
        return compatriots < delegation.most();
    }
}
