package org.convoke.selection.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/// Branch and bound over boxes of typical profiles, the most promising first.
///
/// The best choice for a box has no worse a score than any group whose medians lie in it, so a box that cannot beat the
/// best group so far is dropped, and when no box is left that could, the best group is proven. Equal scores are told
/// apart by the ids, so there is exactly one best group.
final class Search {
    private final Layout layout;
    private final Greedy greedy;
    private final Comparator<Group> order;
    private final PriorityQueue<Branch> open;
    private Group best;
    private int tried;

    /// Of two groups with the same score, the one with the lowest id that the other lacks is better.
    private record Group(Score score, int[] people) {}

    private record Branch(Box box, Group bound) {}

    Search(Layout layout) {
        this.layout = layout;
        greedy = new Greedy(layout);
        order = Comparator.comparing(
                        Group::score, Score.inOrder(layout.instance().order()))
                .thenComparing(Group::people, Arrays::compare);
        open = new PriorityQueue<>(Comparator.comparing(Branch::bound, order));
    }

    /// @param limit boxes to look at before giving up on the proof
    void run(int limit) {
        var people = layout.traits();
        if (people.isEmpty()) {
            best = new Group(layout.score(new int[0], 0), new int[0]);
            return;
        }
        look(Box.around(people));
        while (promising() && tried < limit) {
            open.remove().box().halves(layout.price()).forEach(this::look);
        }
    }

    private void look(Box box) {
        tried++;
        var people = greedy.choose(box);
        var bound = new Group(layout.score(people, greedy.deviation(people)), people);
        var found = new Group(layout.score(people, layout.spread(people).deviation()), people);
        if (best == null || order.compare(found, best) < 0) {
            best = found;
        }
        if (order.compare(bound, best) < 0) {
            open.add(new Branch(box, bound));
        }
    }

    private boolean promising() {
        return !open.isEmpty() && order.compare(open.element().bound(), best) < 0;
    }

    int[] best() {
        return best.people();
    }

    Score score() {
        return best.score();
    }

    /// No group can be better than this; empty when the best is proven.
    Optional<Score> bound() {
        return promising() ? Optional.of(open.element().bound().score()) : Optional.empty();
    }

    int tried() {
        return tried;
    }
}
