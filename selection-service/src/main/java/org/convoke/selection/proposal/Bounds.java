package org.convoke.selection.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.contracts.Pool;

/// Which bounds a group breaks, and which of them no group could keep.
final class Bounds {
    private final Layout layout;
    private final Instance instance;

    Bounds(Layout layout) {
        this.layout = layout;
        instance = layout.instance();
    }

    List<Breach> brokenBy(Set<UUID> group) {
        var places = layout.places(group);
        var breaches = new ArrayList<>(mistakes(group));
        instance.pinned().stream()
                .filter(pinned -> !group.contains(pinned))
                .map(Breach.Pinned::new)
                .forEach(breaches::add);
        for (var number = 0; number < layout.delegations().size(); number++) {
            var self = number;
            var people = IntStream.of(places).filter(place -> layout.delegationOf(place) == self);
            country(layout.delegations().get(number), (int) people.count(), breaches);
        }
        for (var pool : Pool.values()) {
            var people =
                    IntStream.of(places).filter(place -> layout.person(place).pool() == pool);
            seats(pool, (int) people.count(), breaches);
        }
        return breaches;
    }

    /// Empty when there is a group that keeps all bounds.
    List<Breach> impossible() {
        var breaches = new ArrayList<>(mistakes(instance.pinned()));
        for (var delegation : layout.delegations()) {
            country(delegation, delegation.needed(), breaches);
        }
        for (var pool : Pool.values()) {
            var pinned = 0;
            var needed = 0;
            for (var delegation : layout.delegations()) {
                pinned += delegation.pool() == pool ? delegation.pinned().length : 0;
                needed += delegation.pool() == pool ? delegation.needed() : 0;
            }
            seats(pool, pinned, breaches);
            minimums(pool, pinned, needed, breaches);
        }
        return breaches;
    }

    /// People who do not stand for a seat or were left out.
    private List<Breach> mistakes(Set<UUID> group) {
        var known = new HashSet<UUID>();
        instance.entrants().forEach(entrant -> known.add(entrant.nomination()));
        Stream<Breach> unknown =
                group.stream().filter(id -> !known.contains(id)).map(Breach.Unknown::new);
        Stream<Breach> excluded =
                group.stream().filter(instance.excluded()::contains).map(Breach.Excluded::new);
        return Stream.concat(unknown, excluded).toList();
    }

    private void country(Delegation delegation, int people, List<Breach> breaches) {
        if (people > delegation.most()) {
            breaches.add(new Breach.OverMaximum(delegation.pool(), delegation.country(), people, delegation.most()));
        } else if (people < delegation.least()) {
            breaches.add(new Breach.UnderMinimum(delegation.pool(), delegation.country(), people, delegation.least()));
        }
    }

    private void seats(Pool pool, int people, List<Breach> breaches) {
        var seats = instance.quota(pool).seats();
        if (people > seats) {
            breaches.add(new Breach.OverSeats(pool, people, seats));
        }
    }

    private void minimums(Pool pool, int pinned, int needed, List<Breach> breaches) {
        var seats = instance.quota(pool).seats();
        if (needed > seats && pinned <= seats) {
            breaches.add(new Breach.MinimumsOverSeats(pool, needed, seats));
        }
    }
}
