package org.convoke.selection.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.convoke.contracts.Pool;

/// Looks at every group there is and measures it by the plain definitions: it shares no line with the solver.
public final class BruteForce {
    private final Instance instance;
    private final List<Entrant> people;
    private final Map<String, Integer> available = new HashMap<>();

    public record Best(Set<UUID> group, Score score) {}

    private BruteForce(Instance instance) {
        this.instance = instance;
        people = instance.entrants().stream()
                .sorted((left, right) -> left.nomination()
                        .toString()
                        .compareTo(right.nomination().toString()))
                .toList();
        people.stream()
                .filter(person -> !instance.excluded().contains(person.nomination()))
                .forEach(person -> available.merge(origin(person), 1, Integer::sum));
    }

    /// Empty when no group keeps the bounds.
    public static Optional<Best> solve(Instance instance) {
        return new BruteForce(instance).solve();
    }

    private Optional<Best> solve() {
        if (!ids(people).containsAll(instance.pinned())) {
            return Optional.empty();
        }
        List<Entrant> best = null;
        Score score = null;
        for (var chosen = 0; chosen < 1 << people.size(); chosen++) {
            var group = group(chosen);
            if (keepsBounds(group)) {
                var other = score(group);
                var gain = score == null ? 1 : gain(score, other);
                if (gain > 0 || gain == 0 && lowerId(group, best)) {
                    best = group;
                    score = other;
                }
            }
        }
        return score == null ? Optional.empty() : Optional.of(new Best(ids(best), score));
    }

    private List<Entrant> group(int chosen) {
        return IntStream.range(0, people.size())
                .filter(place -> (chosen >> place & 1) == 1)
                .mapToObj(people::get)
                .toList();
    }

    private boolean keepsBounds(List<Entrant> group) {
        var seated = new HashMap<Pool, Integer>();
        var from = new HashMap<String, Integer>();
        for (var person : group) {
            seated.merge(person.pool(), 1, Integer::sum);
            from.merge(origin(person), 1, Integer::sum);
        }
        return ids(group).containsAll(instance.pinned())
                && group.stream().noneMatch(person -> instance.excluded().contains(person.nomination()))
                && seated.entrySet().stream()
                        .allMatch(pool -> pool.getValue()
                                <= instance.quotas().get(pool.getKey()).seats())
                && people.stream().allMatch(person -> keepsBound(person, from.getOrDefault(origin(person), 0)));
    }

    private boolean keepsBound(Entrant person, int count) {
        var bound = instance.quotas().get(person.pool()).bound(person.country());
        return count <= bound.maximum().orElse(count)
                && count >= Math.min(bound.minimum().orElse(0), available.getOrDefault(origin(person), 0));
    }

    Score score(List<Entrant> group) {
        var first = people.stream().map(Entrant::submittedAt).min(Instant::compareTo);
        return new Score(
                group.size(),
                (int) group.stream().map(BruteForce::origin).distinct().count(),
                deviation(group),
                group.stream().mapToLong(this::rank).sum(),
                group.stream()
                        .mapToLong(person -> person.submittedAt().getEpochSecond()
                                - first.orElseThrow().getEpochSecond())
                        .sum());
    }

    static Score score(Instance instance, Set<UUID> group) {
        var brute = new BruteForce(instance);
        return brute.score(brute.people.stream()
                .filter(person -> group.contains(person.nomination()))
                .toList());
    }

    /// From the best of all profiles, not from the median.
    private long deviation(List<Entrant> group) {
        var sum = 0L;
        for (var trait : Trait.values()) {
            var highest = trait == Trait.RELEVANT_YEARS ? instance.yearsCap() : trait == Trait.ENGLISH ? 2 : 3;
            var price = weight(trait) * 6 * instance.yearsCap() / highest;
            var least = Long.MAX_VALUE;
            for (var profile = 0; profile <= highest; profile++) {
                var deviation = 0L;
                for (var person : group) {
                    deviation += Math.abs(Math.min(highest, person.traits().at(trait)) - profile);
                }
                least = Math.min(least, deviation);
            }
            sum += price * least;
        }
        return sum;
    }

    private int weight(Trait trait) {
        var weights = instance.weights();
        return switch (trait) {
            case RELEVANT_YEARS -> weights.relevantYears();
            case LEVEL -> weights.level();
            case EDUCATION -> weights.education();
            case ORGANISATION_FIT -> weights.organisation();
            case ENGLISH -> weights.english();
        };
    }

    private int rank(Entrant person) {
        return person.rank()
                .orElseGet(() -> 1
                        + people.stream()
                                .filter(other -> origin(other).equals(origin(person)))
                                .mapToInt(other -> other.rank().orElse(0))
                                .max()
                                .orElse(0));
    }

    private long gain(Score than, Score other) {
        for (var objective : instance.order()) {
            var gain = switch (objective) {
                case FILL_SEATS -> other.seatsFilled() - than.seatsFilled();
                case COUNTRIES -> other.countries() - than.countries();
                case HOMOGENEITY -> than.deviation() - other.deviation();
                case PREFERENCE -> than.preference() - other.preference();
                case EARLIER_SUBMISSION -> than.lateness() - other.lateness();
            };
            if (gain != 0) {
                return gain;
            }
        }
        return 0;
    }

    /// Whether the lowest id that only one of two groups has is in the first.
    private boolean lowerId(List<Entrant> group, List<Entrant> other) {
        var only = new ArrayList<>(people);
        only.removeIf(person -> group.contains(person) == other.contains(person));
        return group.contains(only.getFirst());
    }

    private static String origin(Entrant person) {
        return person.pool() + person.country();
    }

    private static Set<UUID> ids(List<Entrant> group) {
        var ids = new HashSet<UUID>();
        group.forEach(person -> ids.add(person.nomination()));
        return ids;
    }
}
