package org.convoke.selection.proposal;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How alike a group is in qualifications and work experience, and what keeps it apart (R070).
///
/// @param typical the median of every trait: the lower one of two
/// @param index 100 when all are alike, 0 when every trait splits the group between its two ends
/// @param drivers the traits, the one that keeps the group apart most first
/// @param pairwise mean Gower distance of two members in thousandths: a second look, not an objective
public record Homogeneity(Traits typical, int index, List<Driver> drivers, int pairwise) {

    /// @param words the typical step in words
    /// @param deviation weighted marks, summed over the group
    /// @param share of the whole deviation, in percent
    public record Driver(Trait trait, String words, long deviation, int share) {}

    /// Empty for a group of nobody.
    static Optional<Homogeneity> of(Spread spread) {
        if (spread.people() == 0) {
            return Optional.empty();
        }
        var typical = new Traits(0, 0, 0, 0, 0);
        for (var trait : Trait.values()) {
            typical = typical.with(trait, spread.typical(trait));
        }
        var people = (long) spread.people();
        var pairs = people * (people - 1) / 2;
        return Optional.of(new Homogeneity(
                typical,
                100 - share(2 * spread.deviation(), people * spread.widest(), 100),
                drivers(spread),
                share(spread.pairs(), pairs * spread.widest(), 1000)));
    }

    private static List<Driver> drivers(Spread spread) {
        return Stream.of(Trait.values())
                .map(trait -> new Driver(
                        trait,
                        trait.words(spread.typical(trait)),
                        spread.deviation(trait),
                        share(spread.deviation(trait), spread.deviation(), 100)))
                .sorted(comparingLong(Driver::deviation).reversed())
                .toList();
    }

    private static int share(long part, long whole, int of) {
        return whole == 0 ? 0 : (int) ((2 * of * part + whole) / (2 * whole));
    }
}
