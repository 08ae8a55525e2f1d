package org.convoke.journeys.chaos.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// How often each thing occurs.
record Tally<T>(Map<T, Integer> times) {

    static <T> Tally<T> of(Collection<T> things) {
        var times = new HashMap<T, Integer>();
        things.forEach(thing -> times.merge(thing, 1, Integer::sum));
        return new Tally<>(times);
    }

    /// What occurs here more often than there.
    Stream<T> beyond(Tally<T> other) {
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > other.times.getOrDefault(entry.getKey(), 0))
                .map(Map.Entry::getKey);
    }

    Stream<T> repeated() {
        return times.entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey);
    }
}
