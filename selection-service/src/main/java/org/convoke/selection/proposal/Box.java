package org.convoke.selection.proposal;

import java.util.List;
import java.util.stream.Stream;

/// Typical profiles that lie between two corners.
///
/// @param axes the steps that occur, by trait: a median is always one of them
/// @param low the lower corner, as indexes into the axes
/// @param high the upper corner, inclusive
record Box(int[][] axes, int[] low, int[] high) {

    /// All profiles that a group of these people can have.
    static Box around(List<Traits> people) {
        var axes = Stream.of(Trait.values())
                .map(trait -> people.stream()
                        .mapToInt(traits -> traits.at(trait))
                        .distinct()
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        var high = Stream.of(axes).mapToInt(axis -> axis.length - 1).toArray();
        return new Box(axes, new int[axes.length], high);
    }

    int bottom(int trait) {
        return axes[trait][low[trait]];
    }

    int top(int trait) {
        return axes[trait][high[trait]];
    }

    /// Steps between somebody and the nearest profile of the box.
    int distance(int trait, int step) {
        return Math.max(0, Math.max(bottom(trait) - step, step - top(trait)));
    }

    /// Both halves of the widest side.
    List<Box> halves(int[] price) {
        var widest = 0;
        for (var trait = 1; trait < axes.length; trait++) {
            if (width(trait, price) > width(widest, price)) {
                widest = trait;
            }
        }
        var middle = (low[widest] + high[widest]) / 2;
        var below = high.clone();
        below[widest] = middle;
        var above = low.clone();
        above[widest] = middle + 1;
        return List.of(new Box(axes, low, below), new Box(axes, above, high));
    }

    private long width(int trait, int[] price) {
        return (long) price[trait] * (top(trait) - bottom(trait));
    }
}
