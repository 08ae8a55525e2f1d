package org.convoke.selection.proposal;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy.Objective;

/// The same objectives in OR-Tools CP-SAT: one after the other, each fixed at its optimum before the next. The typical
/// profile is a variable of the model; people are held to their distance from it only when they are in.
final class CpSat {
    private final Layout layout;
    private final CpModel model = new CpModel();
    private final List<BoolVar> in = new ArrayList<>();
    private final Map<Objective, LinearArgument> costs = new EnumMap<>(Objective.class);
    private final double seconds;

    /// @param proven how many objectives were proven before the time was over
    record Result(int[] group, int proven) {}

    CpSat(Instance instance, double seconds) {
        Loader.loadNativeLibraries();
        this.seconds = seconds;
        layout = new Layout(instance);
        IntStream.range(0, layout.size()).forEach(place -> in.add(model.newBoolVar("in" + place)));
        seats();
        countries();
        deviation();
        costs.put(
                Objective.PREFERENCE,
                weighted(IntStream.range(0, layout.size())
                        .mapToLong(layout::preference)
                        .toArray()));
        costs.put(
                Objective.EARLIER_SUBMISSION,
                weighted(IntStream.range(0, layout.size())
                        .mapToLong(layout::lateness)
                        .toArray()));
    }

    Result solve() {
        var deadline = System.nanoTime() + (long) (seconds * 1e9);
        int[] group = {};
        var proven = 0;
        for (var objective : layout.instance().order()) {
            var solver = new CpSolver();
            solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, (deadline - System.nanoTime()) / 1e9));
            model.minimize(costs.get(objective));
            var status = solver.solve(model);
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                group = IntStream.range(0, layout.size())
                        .filter(place -> solver.booleanValue(in.get(place)))
                        .toArray();
            }
            if (status != CpSolverStatus.OPTIMAL) {
                return new Result(group, proven);
            }
            proven++;
            model.addLessOrEqual(costs.get(objective), Math.round(solver.objectiveValue()));
        }
        return new Result(group, proven);
    }

    private LinearArgument weighted(long[] weights) {
        return LinearExpr.weightedSum(in.toArray(BoolVar[]::new), weights);
    }

    private void seats() {
        for (var pool : Pool.values()) {
            var people = IntStream.range(0, layout.size())
                    .filter(place -> layout.person(place).pool() == pool)
                    .mapToObj(in::get)
                    .toArray(BoolVar[]::new);
            model.addLessOrEqual(
                    LinearExpr.sum(people), layout.instance().quota(pool).seats());
        }
        costs.put(
                Objective.FILL_SEATS,
                weighted(IntStream.range(0, layout.size()).mapToLong(_ -> -1).toArray()));
    }

    private void countries() {
        LinearExprBuilder absent = LinearExpr.newBuilder();
        for (var delegation : layout.delegations()) {
            var people = IntStream.of(delegation.free()).mapToObj(in::get).toArray(BoolVar[]::new);
            var present = model.newBoolVar("present" + delegation.country());
            model.addGreaterOrEqual(LinearExpr.sum(people), present);
            model.addLinearConstraint(
                    LinearExpr.sum(people), delegation.least(), Math.min(people.length, delegation.most()));
            absent.addTerm(present, -1);
        }
        costs.put(Objective.COUNTRIES, absent);
    }

    private void deviation() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (var trait : Trait.values()) {
            var highest = trait.highest(layout.instance().yearsCap());
            var typical = model.newIntVar(0, highest, "typical" + trait);
            for (var place = 0; place < layout.size(); place++) {
                var step = layout.traits().get(place).at(trait);
                var distance = model.newIntVar(0, highest, "distance" + trait + place);
                var lacking = LinearExpr.newBuilder().add(distance).add(typical);
                model.addGreaterOrEqual(lacking, step).onlyEnforceIf(in.get(place));
                var surplus = LinearExpr.newBuilder().add(distance).addTerm(typical, -1);
                model.addGreaterOrEqual(surplus, -step).onlyEnforceIf(in.get(place));
                sum.addTerm(distance, layout.price()[trait.ordinal()]);
            }
        }
        costs.put(Objective.HOMOGENEITY, sum);
    }
}
