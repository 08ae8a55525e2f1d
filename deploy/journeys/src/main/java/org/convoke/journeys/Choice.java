package org.convoke.journeys;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whom the Secretariat selects in the stories. Selection is at its discretion (R069), and here it is plain: round by
/// round, each country's best remaining candidate gets a seat until none is left; the next in line wait.
record Choice(List<Candidate> participants, List<Candidate> alternates) {
    private record Turn(int round, Candidate candidate) {}

    /// @param seats by pool
    /// @param waiting how many alternates at most, by pool
    static Choice among(Collection<Candidate> candidates, Map<String, Integer> seats, int waiting) {
        var participants = new ArrayList<Candidate>();
        var alternates = new ArrayList<Candidate>();
        for (var pool : new TreeMap<>(seats).entrySet()) {
            var line = line(candidates.stream()
                    .filter(Candidate::selectable)
                    .filter(candidate -> candidate.pool().equals(pool.getKey()))
                    .toList());
            line.stream().limit(pool.getValue()).forEach(participants::add);
            line.stream().skip(pool.getValue()).limit(waiting).forEach(alternates::add);
        }
        return new Choice(List.copyOf(participants), List.copyOf(alternates));
    }

    static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nomination).toList();
    }

    private static List<Candidate> line(List<Candidate> candidates) {
        return candidates.stream().collect(Collectors.groupingBy(Candidate::country)).values().stream()
                .flatMap(compatriots -> turns(compatriots).stream())
                .sorted(comparing(Turn::round)
                        .thenComparing(turn -> turn.candidate().country()))
                .map(Turn::candidate)
                .toList();
    }

    private static List<Turn> turns(List<Candidate> compatriots) {
        var preferred = compatriots.stream()
                .sorted(comparing((Candidate candidate) -> candidate.rank().orElse(Integer.MAX_VALUE))
                        .thenComparing(Candidate::name))
                .toList();
        return IntStream.range(0, preferred.size())
                .mapToObj(round -> new Turn(round, preferred.get(round)))
                .toList();
    }
}
