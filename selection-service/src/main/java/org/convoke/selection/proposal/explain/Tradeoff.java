package org.convoke.selection.proposal.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Outcome;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Solver;

/// What one objective costs the next: the proposal held against the best group with the two the other way round.
///
/// @param second is the more important one in `swapped`; all that come before both are the same
/// @param cost what `second` loses by coming second, in its own units of [org.convoke.selection.proposal.Score]
/// @param gain what `first` has of it
public record Tradeoff(Objective first, Objective second, long cost, long gain, Proposal swapped, String sentence) {

    /// For every two neighbours in the project's order.
    public static List<Tradeoff> of(Solver solver, Instance instance, Proposal proposal) {
        return IntStream.range(1, instance.order().size())
                .boxed()
                .flatMap(place -> between(solver, instance, proposal, place))
                .toList();
    }

    private static Stream<Tradeoff> between(Solver solver, Instance instance, Proposal proposal, int place) {
        var order = new ArrayList<>(instance.order());
        Collections.swap(order, place - 1, place);
        return switch (solver.solve(instance.ordered(order))) {
            case Outcome.Impossible _ -> Stream.empty();
            case Outcome.Found(var swapped) -> Stream.of(of(order.get(place), order.get(place - 1), proposal, swapped));
        };
    }

    private static Tradeoff of(Objective first, Objective second, Proposal proposal, Proposal swapped) {
        var cost = proposal.score().cost(second) - swapped.score().cost(second);
        var gain = swapped.score().cost(first) - proposal.score().cost(first);
        var sentence = cost == 0
                ? "That it is more important to %s costs nothing: it leaves room to %s."
                        .formatted(Wording.words(first), Wording.words(second))
                : "If it were more important to %s than to %s: %s, and %s."
                        .formatted(
                                Wording.words(second),
                                Wording.words(first),
                                Wording.change(second, proposal, swapped),
                                Wording.change(first, proposal, swapped));
        return new Tradeoff(first, second, cost, gain, swapped, sentence);
    }
}
