package org.convoke.selection.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.convoke.selection.proposal.explain.Explanation;
import org.convoke.selection.proposal.explain.Tradeoff;

/// Asks a kept proposal why it is as it is (R069).
@ApplicationScoped
public class ExplainProposal {

    private final KeptProposals proposals;
    private final SolverSettings settings;

    ExplainProposal(KeptProposals proposals, SolverSettings settings) {
        this.proposals = proposals;
        this.settings = settings;
    }

    public Explanation explain(String project, long proposal, UUID nomination) {
        return proposals.get(project, proposal).explain(nomination, settings.solver());
    }

    public List<Tradeoff> tradeoffs(String project, long proposal) {
        return proposals.get(project, proposal).tradeoffs(settings.solver());
    }
}
