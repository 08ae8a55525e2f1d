package org.convoke.selection.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An [Instance] as the search reads it: people are places in the order of their ids, facts are arrays over them.
final class Layout {
    private static final Trait[] TRAITS = Trait.values();

    private final Instance instance;
    private final List<Delegation> delegations = new ArrayList<>();
    private final int[] delegationOf;
    private final long[] preference;
    private final long[] lateness;
    private final int[] price;
    private final List<Traits> traits;

    Layout(Instance instance) {
        this.instance = instance;
        delegationOf = new int[size()];
        preference = new long[size()];
        lateness = lateness(instance.entrants());
        price = Stream.of(Trait.values()).mapToInt(instance::price).toArray();
        traits = instance.entrants().stream().map(Entrant::traits).toList();
        var members = new LinkedHashMap<Delegation.Origin, List<Integer>>();
        for (var place = 0; place < size(); place++) {
            var origin =
                    new Delegation.Origin(person(place).pool(), person(place).country());
            members.computeIfAbsent(origin, _ -> new ArrayList<>()).add(place);
        }
        members.forEach(this::add);
    }

    private static long[] lateness(List<Entrant> people) {
        var first = people.stream()
                .map(Entrant::submittedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return people.stream()
                .mapToLong(entrant ->
                        Duration.between(first, entrant.submittedAt()).toSeconds())
                .toArray();
    }

    private void add(Delegation.Origin origin, List<Integer> members) {
        var last = members.stream()
                .mapToInt(place -> person(place).rank().orElse(0))
                .max();
        for (var place : members) {
            delegationOf[place] = delegations.size();
            preference[place] = person(place).rank().orElse(last.orElse(0) + 1);
        }
        delegations.add(Delegation.of(
                origin,
                filter(members, place -> isIn(instance.pinned(), place)),
                filter(members, place -> !isIn(instance.pinned(), place) && !isIn(instance.excluded(), place)),
                instance.quota(origin.pool()).bound(origin.country())));
    }

    private static int[] filter(List<Integer> places, IntPredicate wanted) {
        return places.stream().mapToInt(place -> place).filter(wanted).toArray();
    }

    private boolean isIn(Set<UUID> some, int place) {
        return some.contains(person(place).nomination());
    }

    Instance instance() {
        return instance;
    }

    int size() {
        return instance.entrants().size();
    }

    Entrant person(int place) {
        return instance.entrants().get(place);
    }

    List<Delegation> delegations() {
        return delegations;
    }

    int delegationOf(int place) {
        return delegationOf[place];
    }

    long preference(int place) {
        return preference[place];
    }

    long lateness(int place) {
        return lateness[place];
    }

    /// Weighted marks per step, by trait.
    int[] price() {
        return price;
    }

    /// @param deviation as it is known to the caller
    Score score(int[] group, long deviation) {
        var countries =
                IntStream.of(group).map(place -> delegationOf[place]).distinct().count();
        var preferences = 0L;
        var latenesses = 0L;
        for (var place : group) {
            preferences += preference[place];
            latenesses += lateness[place];
        }
        return new Score(group.length, (int) countries, deviation, preferences, latenesses);
    }

    /// By place.
    List<Traits> traits() {
        return traits;
    }

    /// The distance of two people who differ as much as can be.
    long widest() {
        var sum = 0L;
        for (var trait : TRAITS) {
            sum += (long) price[trait.ordinal()] * trait.highest(instance.yearsCap());
        }
        return sum;
    }

    /// The distance of somebody to the nearest profile of a box.
    long marks(Traits traits, Box box) {
        var sum = 0L;
        for (var trait : TRAITS) {
            sum += (long) price[trait.ordinal()] * box.distance(trait.ordinal(), traits.at(trait));
        }
        return sum;
    }

    Spread spread(int[] group) {
        return new Spread(IntStream.of(group).mapToObj(traits::get).toList(), price, widest());
    }

    /// Those of the group who are known here.
    int[] places(Set<UUID> group) {
        return IntStream.range(0, size()).filter(place -> isIn(group, place)).toArray();
    }

    SortedSet<UUID> nominations(int[] group) {
        var nominations = new TreeSet<>(Instance.BY_ID);
        for (var place : group) {
            nominations.add(person(place).nomination());
        }
        return nominations;
    }
}
