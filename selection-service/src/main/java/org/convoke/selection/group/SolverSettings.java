package org.convoke.selection.group;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.convoke.selection.proposal.Solver;

/// How long the solver works on one proposal or explanation.
@ConfigMapping(prefix = "convoke.solver")
public interface SolverSettings {

    /// Sets of typical profiles to look at before a proposal is given with a proven gap. There are fewer of them than
    /// by
    /// default, so the proof is completed then.
    @WithDefault("20000")
    int boxes();

    default Solver solver() {
        return new Solver(boxes());
    }
}
