package org.convoke.selection.proposal;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;
import org.convoke.selection.proposal.explain.Explain;
import org.junit.jupiter.api.Test;

/// How long a proof takes, an explanation, and a new proof after an edit; beside it two shortcuts and OR-Tools CP-SAT
/// on
/// the same objectives. It asserts nothing about time; `deploy/bench selection` runs it.
class SelectionBench {
    private static final int[][] SIZES = {{60, 20}, {150, 20}, {300, 40}, {600, 50}, {2000, 100}};
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 20);
    private static final double PATIENCE = Integer.getInteger("bench.seconds", 20);
    private static final int EXPLAINED = 10;

    private record Timed<T>(T result, double milliseconds) {}

    @Test
    void the_proof_beside_shortcuts_and_cp_sat() {
        Arrays.stream(SIZES).limit(4).forEach(size -> measured(Samples.realistic(0, size[0], size[1])));
        System.out.printf(
                "%nload %.1f on %d processors; times are medians of %d, in milliseconds%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS);
        System.out.printf(
                "%-8s %5s %9s %9s %6s %12s %12s%n",
                "people", "seats", "proof", "slowest", "boxes", "after edit", "explanation");
        for (var size : SIZES) {
            own(Samples.realistic(1, size[0], size[1]), size);
        }
        System.out.printf(
                "%n%-8s %5s %-13s %9s %10s %10s %11s %s%n",
                "people", "seats", "how", "time", "countries", "deviation", "preference", "proven");
        for (var size : SIZES) {
            compare(Samples.realistic(1, size[0], size[1]), size);
        }
        System.out.println();
    }

    private static void own(Instance instance, int[] size) {
        var times = measured(instance);
        var proposal = solve(instance);
        var edited = instance.pin(outsider(instance, proposal).nomination());
        var explain = new Explain(new Solver(), instance, proposal);
        var explained = instance.entrants().stream()
                .filter(person -> !proposal.chosen().contains(person.nomination()))
                .limit(EXPLAINED)
                .mapToDouble(person ->
                        timed(() -> explain.explain(person.nomination())).milliseconds())
                .sorted()
                .toArray();
        System.out.printf(
                "%-8d %5d %9.1f %9.1f %6d %12.1f %12.1f%n",
                size[0],
                size[1],
                times[ROUNDS / 2],
                times[ROUNDS - 1],
                proposal.boxesTried(),
                measured(edited)[ROUNDS / 2],
                explained[explained.length / 2]);
    }

    private static void compare(Instance instance, int[] size) {
        var shortcuts = new Shortcuts(instance);
        var best = timed(() -> solve(instance));
        print(
                size,
                "proof",
                best.milliseconds(),
                best.result().score(),
                best.result().provenOptimal() ? 5 : 0);
        var greedy = timed(shortcuts::greedy);
        print(size, "greedy", greedy.milliseconds(), shortcuts.score(greedy.result()), 0);
        var local = timed(shortcuts::localSearch);
        print(size, "local search", local.milliseconds(), shortcuts.score(local.result()), 0);
        var cpSat = timed(() -> new CpSat(instance, PATIENCE).solve());
        print(
                size,
                "CP-SAT",
                cpSat.milliseconds(),
                shortcuts.score(cpSat.result().group()),
                cpSat.result().proven());
    }

    private static void print(int[] size, String how, double time, Score score, int proven) {
        System.out.printf(
                "%-8d %5d %-13s %9.1f %10d %10d %11d %d of 5%n",
                size[0], size[1], how, time, score.countries(), score.deviation(), score.preference(), proven);
    }

    private static Entrant outsider(Instance instance, Proposal proposal) {
        return instance.entrants().stream()
                .filter(person -> !proposal.chosen().contains(person.nomination()))
                .findFirst()
                .orElseThrow();
    }

    private static Proposal solve(Instance instance) {
        return switch (new Solver().solve(instance)) {
            case Outcome.Found(var proposal) -> proposal;
            case Outcome.Impossible(var reasons) -> throw new IllegalStateException(reasons.toString());
        };
    }

    private static double[] measured(Instance instance) {
        var times = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            times[round] = timed(() -> solve(instance)).milliseconds();
        }
        Arrays.sort(times);
        return times;
    }

    private static <T> Timed<T> timed(Supplier<T> work) {
        var start = System.nanoTime();
        var result = work.get();
        return new Timed<>(result, (System.nanoTime() - start) / 1e6);
    }
}
