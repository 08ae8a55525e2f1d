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
/// @param swapped the best group if `second` were more important than `first`, and all others as they are
/// @param cost what `second` loses by coming second, in its own units
/// @param gain what `first` has of it, in its own
public record Tradeoff(Objective first, Objective second, Proposal swapped, long cost, long gain, String sentence) {

    /// For every two neighbours in the project's order.
    public static List<Tradeoff> of(Solver solver, Instance instance, Proposal proposal) {
        return IntStream.range(1, instance.order().size())
                .boxed()
                .flatMap(place -> between(solver, instance, proposal, place))
                .toList();
    }

    private static Stream<Tradeoff> between(Solver solver, Instance instance, Proposal proposal, int place) {
        var first = instance.order().get(place - 1);
        var second = instance.order().get(place);
        return switch (solver.solve(instance.ordered(turned(instance.order(), place)))) {
            case Outcome.Impossible _ -> Stream.empty();
            case Outcome.Found(var instead) -> Stream.of(of(first, second, proposal, instead));
        };
    }

    private static List<Objective> turned(List<Objective> order, int place) {
        var other = new ArrayList<>(order);
        Collections.swap(other, place - 1, place);
        return other;
    }

    private static Tradeoff of(Objective first, Objective second, Proposal proposal, Proposal instead) {
        var cost = proposal.score().cost(second) - instead.score().cost(second);
        var gain = instead.score().cost(first) - proposal.score().cost(first);
        return new Tradeoff(
                first,
                second,
                instead,
                cost,
                gain,
                cost == 0 ? Wording.free(first, second) : Wording.traded(first, second, proposal, instead));
    }
}
