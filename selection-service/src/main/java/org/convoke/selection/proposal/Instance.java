package org.convoke.selection.proposal;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.convoke.contracts.Pool;

/// All that a proposal depends on, and nothing else. Equal content is equal, in whatever order it was given; its
/// canonical JSON is the input that a stored proposal is held against.
///
/// @param pinned kept in by the officer, whatever it costs (R069)
/// @param excluded left out by the officer
/// @param order every objective once, the most important first
/// @param weights of the traits within homogeneity, each from 0 to 1000
public record Instance(
        List<Entrant> entrants,
        SortedMap<Pool, Quota> quotas,
        SortedSet<UUID> pinned,
        SortedSet<UUID> excluded,
        List<Objective> order,
        SortedMap<Trait, Integer> weights) {

    /// As their text reads, which is not how [UUID] compares.
    static final Comparator<UUID> BY_ID = Comparator.comparingLong(
                    (UUID id) -> id.getMostSignificantBits() ^ Long.MIN_VALUE)
            .thenComparingLong(id -> id.getLeastSignificantBits() ^ Long.MIN_VALUE);

    private static final int HEAVIEST = 1000;

    public Instance {
        entrants =
                entrants.stream().sorted(comparing(Entrant::nomination, BY_ID)).toList();
        quotas = Collections.unmodifiableSortedMap(new TreeMap<>(quotas));
        pinned = Collections.unmodifiableSortedSet(sorted(pinned));
        excluded = Collections.unmodifiableSortedSet(sorted(excluded));
        order = List.copyOf(order);
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        check(order, weights);
        if (entrants.stream().map(Entrant::nomination).distinct().count() < entrants.size()) {
            throw new IllegalArgumentException("Everybody stands for a seat once");
        }
    }

    private static void check(List<Objective> order, Map<Trait, Integer> weights) {
        if (order.size() != Objective.values().length || EnumSet.copyOf(order).size() != order.size()) {
            throw new IllegalArgumentException("The order names every objective once, not " + order);
        }
        if (weights.values().stream().anyMatch(weight -> weight < 0 || weight > HEAVIEST)) {
            throw new IllegalArgumentException("Weights lie between 0 and %d: %s".formatted(HEAVIEST, weights));
        }
    }

    /// Nobody kept in or left out, with the usual objectives and weights.
    public static Instance of(Collection<Entrant> entrants, Map<Pool, Quota> quotas) {
        var weights = new EnumMap<Trait, Integer>(Trait.class);
        for (var trait : Trait.values()) {
            weights.put(trait, trait.usualWeight());
        }
        return new Instance(
                List.copyOf(entrants),
                new TreeMap<>(quotas),
                new TreeSet<>(),
                new TreeSet<>(),
                Objective.USUAL_ORDER,
                new TreeMap<>(weights));
    }

    public Instance pin(UUID nomination) {
        return edited(with(pinned, nomination), without(excluded, nomination));
    }

    public Instance exclude(UUID nomination) {
        return edited(without(pinned, nomination), with(excluded, nomination));
    }

    /// Neither kept in nor left out any more.
    public Instance release(UUID nomination) {
        return edited(without(pinned, nomination), without(excluded, nomination));
    }

    /// Keeps exactly these people in.
    public Instance pinOnly(Set<UUID> nominations) {
        return edited(sorted(nominations), excluded);
    }

    public Instance with(Pool pool, Quota quota) {
        var changed = new TreeMap<>(quotas);
        changed.put(pool, quota);
        return new Instance(entrants, changed, pinned, excluded, order, weights);
    }

    public Instance ordered(List<Objective> objectives) {
        return new Instance(entrants, quotas, pinned, excluded, objectives, weights);
    }

    public Instance weighted(Map<Trait, Integer> others) {
        return new Instance(entrants, quotas, pinned, excluded, order, new TreeMap<>(others));
    }

    public Optional<Entrant> find(UUID nomination) {
        return entrants.stream()
                .filter(entrant -> entrant.nomination().equals(nomination))
                .findFirst();
    }

    /// The same person with other facts: what would be if.
    public Instance replace(Entrant changed) {
        var others = new ArrayList<>(entrants);
        others.replaceAll(entrant -> entrant.nomination().equals(changed.nomination()) ? changed : entrant);
        return new Instance(others, quotas, pinned, excluded, order, weights);
    }

    private Instance edited(SortedSet<UUID> in, SortedSet<UUID> out) {
        return new Instance(entrants, quotas, in, out, order, weights);
    }

    /// The objective vector of any group and where it goes against the bounds: shown before an edit is saved.
    public Measurement measure(Set<UUID> group) {
        return Measurement.of(this, group);
    }

    /// SHA-256 over the canonical JSON.
    public String hash() {
        return Canonical.hash(this);
    }

    /// A pool without a quota has no seats.
    public Quota quota(Pool pool) {
        return Objects.requireNonNullElse(quotas.get(pool), Quota.of(0, Quota.Bound.NONE));
    }

    int weight(Trait trait) {
        return weights.getOrDefault(trait, 0);
    }

    private static SortedSet<UUID> with(Set<UUID> some, UUID another) {
        var more = sorted(some);
        more.add(another);
        return more;
    }

    private static SortedSet<UUID> without(Set<UUID> some, UUID one) {
        var fewer = sorted(some);
        fewer.remove(one);
        return fewer;
    }

    private static SortedSet<UUID> sorted(Set<UUID> some) {
        var all = new TreeSet<>(BY_ID);
        all.addAll(some);
        return all;
    }
}
