package org.convoke.selection.proposal;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// What it costs to take one person, packed into a number: the project's most important objective in the highest bits,
/// the id in the lowest. The smaller key is the better next person, so sorting numbers is all that [Greedy] does.
///
/// Filling the seats is left out, because everybody fills one.
final class Keys {
    private static final int BITS = Long.SIZE - 1;

    private final long[] fixed;
    private final long person;
    private int used;
    private long country;
    private int deviation;

    Keys(Layout layout) {
        fixed = IntStream.range(0, layout.size()).asLongStream().toArray();
        used = width(layout.size());
        person = (1L << used) - 1;
        for (var objective : layout.instance().order().reversed()) {
            switch (objective) {
                case FILL_SEATS -> {}
                case COUNTRIES -> reserveCountry();
                case HOMOGENEITY -> reserveDeviation(layout);
                case PREFERENCE -> add(layout::preference);
                case EARLIER_SUBMISSION -> add(layout::lateness);
            }
        }
        if (used > BITS) {
            throw new IllegalArgumentException("Too many people: " + layout.size());
        }
    }

    private void reserveCountry() {
        country = 1L << used++;
        for (var place = 0; place < fixed.length; place++) {
            fixed[place] |= country;
        }
    }

    private void reserveDeviation(Layout layout) {
        deviation = used;
        used += width(layout.widest());
    }

    /// Only which of two is smaller matters, so the values' places in the order take their part.
    private void add(IntToLongFunction value) {
        var ladder = IntStream.range(0, fixed.length)
                .mapToLong(value)
                .sorted()
                .distinct()
                .toArray();
        for (var place = 0; place < fixed.length; place++) {
            fixed[place] |= (long) Arrays.binarySearch(ladder, value.applyAsLong(place)) << used;
        }
        used += width(ladder.length);
    }

    private static int width(long values) {
        return Long.SIZE - Long.numberOfLeadingZeros(values);
    }

    /// As the second person of a country or a later one.
    long of(int place, long marks) {
        return fixed[place] | marks << deviation;
    }

    long asFirstOfCountry(long key) {
        return key & ~country;
    }

    boolean isFirstOfCountry(long key) {
        return (key & country) == 0;
    }

    int person(long key) {
        return (int) (key & person);
    }
}
