package org.convoke.selection;

import static java.util.function.Function.identity;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who sits where in one pool. Seats up to the quota are the notification's, those above it are overbooking (R080).
record Seating(int quota, NavigableMap<Integer, Candidate> holders) {

    static Seating of(int quota, Collection<Candidate> participants) {
        return new Seating(
                quota,
                participants.stream()
                        .collect(Collectors.toMap(
                                candidate -> candidate.seat().orElseThrow(),
                                identity(),
                                (_, _) -> {
                                    throw new IllegalStateException("two people on one seat");
                                },
                                TreeMap::new)));
    }

    /// The seat that somebody left, or the first free one of the quota when that one is taken or overbooked.
    Optional<Integer> free(Candidate leaver) {
        return leaver.vacatedSeat()
                .filter(number -> number <= quota && !holders.containsKey(number))
                .or(this::free);
    }

    private Optional<Integer> free() {
        return IntStream.rangeClosed(1, quota)
                .filter(number -> !holders.containsKey(number))
                .boxed()
                .findFirst();
    }

    /// Who moves into the quota before any alternate does (R081).
    Optional<Candidate> overbooked() {
        return holders.tailMap(quota, false).values().stream().findFirst();
    }
}
