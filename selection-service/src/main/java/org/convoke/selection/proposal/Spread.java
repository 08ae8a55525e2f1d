package org.convoke.selection.proposal;

import java.util.List;

/// How far the members of a group lie apart on every trait, in weighted marks.
final class Spread {
    private final int[][] steps;
    private final int[] price;
    private final long widest;
    private final int people;

    Spread(List<Traits> members, int[] price, long widest) {
        this.price = price;
        this.widest = widest;
        people = members.size();
        steps = new int[price.length][];
        for (var trait : Trait.values()) {
            steps[trait.ordinal()] = members.stream()
                    .mapToInt(traits -> traits.at(trait))
                    .sorted()
                    .toArray();
        }
    }

    int people() {
        return people;
    }

    /// The median; the lower one of two.
    int typical(Trait trait) {
        return steps[trait.ordinal()][(people - 1) / 2];
    }

    /// The smallest deviation that any profile can give this group.
    long deviation() {
        var sum = 0L;
        for (var trait : Trait.values()) {
            sum += deviation(trait);
        }
        return sum;
    }

    long deviation(Trait trait) {
        var sum = 0L;
        for (var i = 0; i < people / 2; i++) {
            sum += steps[trait.ordinal()][people - 1 - i] - steps[trait.ordinal()][i];
        }
        return sum * price[trait.ordinal()];
    }

    /// The distances of all pairs, summed.
    long pairs() {
        var sum = 0L;
        for (var trait = 0; trait < price.length; trait++) {
            for (var i = 0; i < people; i++) {
                sum += price[trait] * (2L * i - people + 1) * steps[trait][i];
            }
        }
        return sum;
    }

    /// The distance of two people who differ as much as can be.
    long widest() {
        return widest;
    }
}
