package org.convoke.selection.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The seats of a pool and how many of them a country may or must have (R011, R012).
///
/// @param seats the most that may be chosen, overbooked seats included (R080)
/// @param each holds for every country that has no bound of its own in `countries`
public record Quota(int seats, Bound each, SortedMap<String, Bound> countries) {

    /// @param minimum asks for no more people than the country has put forward
    public record Bound(Optional<Integer> minimum, Optional<Integer> maximum) {
        public static final Bound NONE = new Bound(Optional.empty(), Optional.empty());

        public Bound {
            if (minimum.orElse(0) < 0 || maximum.orElse(Integer.MAX_VALUE) < minimum.orElse(0)) {
                throw new IllegalArgumentException("No number lies between %s and %s".formatted(minimum, maximum));
            }
        }

        public static Bound atMost(int maximum) {
            return new Bound(Optional.empty(), Optional.of(maximum));
        }

        int least() {
            return minimum.orElse(0);
        }

        int most() {
            return maximum.orElse(Integer.MAX_VALUE);
        }
    }

    public Quota {
        if (seats < 0) {
            throw new IllegalArgumentException("Seats cannot be " + seats);
        }
        countries = Collections.unmodifiableSortedMap(new TreeMap<>(countries));
    }

    public static Quota of(int seats, Bound each) {
        return new Quota(seats, each, new TreeMap<>(Map.of()));
    }

    public Bound bound(String country) {
        return countries.getOrDefault(country, each);
    }

    public Quota withSeats(int count) {
        return new Quota(count, each, countries);
    }

    public Quota withMaximum(String country, int maximum) {
        var changed = new TreeMap<>(countries);
        changed.put(country, new Bound(bound(country).minimum(), Optional.of(maximum)));
        return new Quota(seats, each, changed);
    }
}
