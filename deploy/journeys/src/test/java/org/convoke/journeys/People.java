package org.convoke.journeys;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// People of a story by country and place in their NPO's list.
record People(Nominees nominees) {

    /// @param places as in `LK 1 2 4`
    List<Nominee> at(String... places) {
        return Arrays.stream(places)
                .map(line -> line.split(" "))
                .flatMap(
                        line -> Arrays.stream(line).skip(1).map(place -> nominees.of(line[0], Integer.parseInt(place))))
                .toList();
    }

    /// All whom some countries put forward, as in `LK MY`.
    List<Nominee> of(String countries) {
        return nominees.ofAll(countries);
    }

    static List<String> names(Collection<Nominee> people) {
        return people.stream().map(Nominee::name).toList();
    }

    static List<Nominee> without(Collection<Nominee> people, Collection<Nominee> others) {
        return people.stream().filter(person -> !others.contains(person)).toList();
    }

    static List<Nominee> all(List<List<Nominee>> people) {
        return people.stream().flatMap(List::stream).toList();
    }
}
