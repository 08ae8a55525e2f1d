package org.convoke.selection.web;

import java.util.List;
import java.util.Optional;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.group.Departure;
import org.convoke.selection.group.Figures;
import org.convoke.selection.group.Weighing;
import org.convoke.selection.proposal.Breach;
import org.convoke.selection.proposal.Homogeneity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What decisions would do to every objective.
///
/// @param breaches bounds of the policy that they do not keep, in words
/// @param departures from the proposal; each needs a reason
/// @param reordered whether the alternates wait in another order than proposed, which needs a reason too
@Schema(name = "Weighing")
public record WeighingView(
        List<Change> objectives,
        Optional<Homogeneity> proposed,
        Optional<Homogeneity> inForce,
        Optional<Homogeneity> decided,
        List<String> breaches,
        List<Departure> departures,
        boolean reordered) {

    /// @param inForce by the decisions that these would replace
    /// @param comparison of the decisions with the proposal, or else with the decisions in force
    @Schema(name = "Change")
    public record Change(
            Objective objective,
            String words,
            Optional<Long> proposed,
            Optional<Long> inForce,
            long decided,
            Comparison comparison) {}

    @Schema(name = "Comparison")
    public enum Comparison {
        BETTER,
        EQUAL,
        WORSE,
        /// There is nothing to compare with.
        NEW
    }

    public static WeighingView of(Weighing weighing) {
        return new WeighingView(
                weighing.order().stream()
                        .map(objective -> change(weighing, objective))
                        .toList(),
                weighing.proposed().flatMap(Figures::homogeneity),
                weighing.inForce().flatMap(Figures::homogeneity),
                weighing.decided().homogeneity(),
                weighing.breaches().stream().map(Breach::sentence).toList(),
                weighing.departures(),
                weighing.reordered());
    }

    private static Change change(Weighing weighing, Objective objective) {
        var other = weighing.proposed().or(weighing::inForce);
        return new Change(
                objective,
                Objectives.words(objective),
                weighing.proposed().map(figures -> figures.value(objective)),
                weighing.inForce().map(figures -> figures.value(objective)),
                weighing.decided().value(objective),
                other.map(figures -> compare(weighing.decided(), figures, objective))
                        .orElse(Comparison.NEW));
    }

    private static Comparison compare(Figures decided, Figures other, Objective objective) {
        var cost = decided.score().minus(other.score()).cost(objective);
        return cost == 0 ? Comparison.EQUAL : cost < 0 ? Comparison.BETTER : Comparison.WORSE;
    }
}
