package org.convoke.selection.proposal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy.Objective;

/// The best group for one typical profile, or a bound for a [Box] of them.
///
/// With the profile fixed, the cost of a group is the sum over its people, less one for every country. Of each country
/// the
/// cheapest people come first, the first of them perhaps with the gain of a new country, so the costs of a country rise
/// from person to person; taking the cheapest next person until the seats are full is then optimal.
final class Greedy {
    private final Layout layout;
    private final Keys keys;
    private final List<Traits> kinds;
    private final int[] kindOf;
    private final long[] marks;
    private final long[] next;
    private final int[] group;
    private int waiting;
    private int taken;

    Greedy(Layout layout) {
        this.layout = layout;
        keys = new Keys(layout);
        var numbers = new LinkedHashMap<Traits, Integer>();
        kindOf = layout.traits().stream()
                .mapToInt(traits -> numbers.computeIfAbsent(traits, _ -> numbers.size()))
                .toArray();
        kinds = List.copyOf(numbers.keySet());
        marks = new long[kinds.size()];
        next = new long[layout.size()];
        group = new int[layout.size()];
    }

    /// @return places in rising order; the bounds can be kept
    int[] choose(Box box) {
        for (var kind = 0; kind < marks.length; kind++) {
            marks[kind] = layout.marks(kinds.get(kind), box);
        }
        taken = 0;
        for (var pool : Pool.values()) {
            fill(pool);
        }
        var chosen = Arrays.copyOf(group, taken);
        Arrays.sort(chosen);
        return chosen;
    }

    private void fill(Pool pool) {
        var seats = taken + layout.instance().quota(pool).seats();
        waiting = 0;
        for (var delegation : layout.delegations()) {
            if (delegation.pool() == pool) {
                admit(delegation);
            }
        }
        Arrays.sort(next, 0, waiting);
        for (var i = 0; i < waiting && taken < seats && gains(next[i]); i++) {
            group[taken++] = keys.person(next[i]);
        }
    }

    /// Seats whom the bounds demand and lets as many of the others wait as they allow.
    private void admit(Delegation delegation) {
        for (var place : delegation.pinned()) {
            group[taken++] = place;
        }
        var start = waiting;
        line(delegation);
        var owed = delegation.needed() - delegation.pinned().length;
        for (var i = 0; i < owed; i++) {
            group[taken++] = keys.person(next[start + i]);
        }
        var room = Math.min(delegation.free().length, delegation.most() - delegation.pinned().length) - owed;
        System.arraycopy(next, start + owed, next, start, room);
        waiting = start + room;
    }

    private void line(Delegation delegation) {
        var start = waiting;
        for (var place : delegation.free()) {
            next[waiting++] = keys.of(place, marks[kindOf[place]]);
        }
        Arrays.sort(next, start, waiting);
        if (delegation.pinned().length == 0 && start < waiting) {
            next[start] = keys.asFirstOfCountry(next[start]);
        }
    }

    /// Whether the group is better with one more; always so when seats are to be filled first.
    private boolean gains(long key) {
        for (var objective : layout.instance().order()) {
            var gain = -cost(objective, key);
            if (gain != 0) {
                return gain > 0;
            }
        }
        return false;
    }

    private long cost(Objective objective, long key) {
        var place = keys.person(key);
        return switch (objective) {
            case FILL_SEATS -> -1;
            case COUNTRIES -> keys.isFirstOfCountry(key) ? -1 : 0;
            case HOMOGENEITY -> marks[kindOf[place]];
            case PREFERENCE -> layout.preference(place);
            case EARLIER_SUBMISSION -> layout.lateness(place);
        };
    }

    /// The summed distance of a group to the box of the last choice.
    long deviation(int[] people) {
        return IntStream.of(people).mapToLong(place -> marks[kindOf[place]]).sum();
    }
}
