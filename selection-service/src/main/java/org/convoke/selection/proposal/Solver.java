package org.convoke.selection.proposal;

/// Finds the best group and proves it: the same instance, the same answer, on every machine.
///
/// @param limit boxes of typical profiles to look at before it answers with a proven gap
public record Solver(int limit) {
    /// There are fewer boxes than this, so the proof is always completed.
    public static final int ENOUGH = 20_000;

    /// Changes whenever the same instance could get another answer.
    public static final String VERSION = "2";

    public Solver() {
        this(ENOUGH);
    }

    public Outcome solve(Instance instance) {
        var layout = new Layout(instance);
        var reasons = new Bounds(layout).impossible();
        if (!reasons.isEmpty()) {
            return new Outcome.Impossible(reasons);
        }
        var search = new Search(layout);
        search.run(limit);
        return new Outcome.Found(new Proposal(
                layout.nominations(search.best()),
                search.score(),
                Homogeneity.of(layout.spread(search.best())),
                search.bound(),
                instance.hash(),
                VERSION,
                search.tried()));
    }
}
