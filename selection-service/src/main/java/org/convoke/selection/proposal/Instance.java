package org.convoke.selection.proposal;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
import java.util.stream.Stream;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.contracts.SelectionPolicy.Weights;

/// All that a proposal depends on, and nothing else. Equal content is equal, in whatever order it was given; its
/// canonical JSON is the input that a stored proposal is held against.
///
/// @param pinned kept in by the officer, whatever it costs (R069)
/// @param excluded left out by the officer
/// @param order of the objectives, the most important first; those that a project leaves out come last, as tie-breakers
/// @param weights of the traits within homogeneity, each from 0 to 100
/// @param yearsCap relevant years beyond which people count as equally experienced, from 1 to 60
public record Instance(
        List<Entrant> entrants,
        SortedMap<Pool, Quota> quotas,
        SortedSet<UUID> pinned,
        SortedSet<UUID> excluded,
        List<Objective> order,
        Weights weights,
        int yearsCap) {

    /// As their text reads, which is not how [UUID] compares.
    static final Comparator<UUID> BY_ID = Comparator.comparingLong(
                    (UUID id) -> id.getMostSignificantBits() ^ Long.MIN_VALUE)
            .thenComparingLong(id -> id.getLeastSignificantBits() ^ Long.MIN_VALUE);

    private static final int HEAVIEST = 100;
    private static final int LONGEST_CAREER = 60;

    public Instance {
        entrants = entrants.stream()
                .map(entrant -> entrant.cappedAt(yearsCap))
                .sorted(comparing(Entrant::nomination, BY_ID))
                .toList();
        quotas = Collections.unmodifiableSortedMap(new TreeMap<>(quotas));
        pinned = Collections.unmodifiableSortedSet(sorted(pinned));
        excluded = Collections.unmodifiableSortedSet(sorted(excluded));
        order = Stream.concat(order.stream(), Stream.of(Objective.values()))
                .distinct()
                .toList();
        check(weights, yearsCap);
        if (entrants.stream().map(Entrant::nomination).distinct().count() < entrants.size()) {
            throw new IllegalArgumentException("Everybody stands for a seat once");
        }
    }

    private static void check(Weights weights, int yearsCap) {
        for (var trait : Trait.values()) {
            if (weight(weights, trait) < 0 || weight(weights, trait) > HEAVIEST) {
                throw new IllegalArgumentException("Weights lie between 0 and %d: %s".formatted(HEAVIEST, weights));
            }
        }
        if (yearsCap < 1 || yearsCap > LONGEST_CAREER) {
            throw new IllegalArgumentException(
                    "Years are capped at 1 to %d, not %d".formatted(LONGEST_CAREER, yearsCap));
        }
    }

    /// Nobody kept in or left out yet.
    public static Instance of(Collection<Entrant> entrants, Map<Pool, Quota> quotas, SelectionPolicy policy) {
        return new Instance(
                List.copyOf(entrants),
                new TreeMap<>(quotas),
                new TreeSet<>(),
                new TreeSet<>(),
                policy.objectives(),
                policy.weights(),
                policy.relevantYearsCap());
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
        return new Instance(entrants, changed, pinned, excluded, order, weights, yearsCap);
    }

    public Instance ordered(List<Objective> objectives) {
        return new Instance(entrants, quotas, pinned, excluded, objectives, weights, yearsCap);
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
        return new Instance(others, quotas, pinned, excluded, order, weights, yearsCap);
    }

    private Instance edited(SortedSet<UUID> in, SortedSet<UUID> out) {
        return new Instance(entrants, quotas, in, out, order, weights, yearsCap);
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

    /// Weighted marks per step of a trait. Six times the cap is a multiple of the number of steps of every trait, so
    /// that distances stay whole.
    int price(Trait trait) {
        return weight(weights, trait) * 6 * yearsCap / trait.highest(yearsCap);
    }

    private static int weight(Weights weights, Trait trait) {
        return switch (trait) {
            case RELEVANT_YEARS -> weights.relevantYears();
            case LEVEL -> weights.level();
            case EDUCATION -> weights.education();
            case ORGANISATION_FIT -> weights.organisation();
            case ENGLISH -> weights.english();
        };
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
