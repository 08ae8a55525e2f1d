package org.convoke.selection.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.selection.Candidates;
import org.convoke.selection.Decisions;
import org.convoke.selection.Rounds;

/// Tells what decisions would do to every objective; saves nothing (R069).
@ApplicationScoped
public class WeighDecisions {

    private final Rounds rounds;
    private final Candidates candidates;
    private final KeptProposals proposals;

    WeighDecisions(Rounds rounds, Candidates candidates, KeptProposals proposals) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.proposals = proposals;
    }

    @Transactional
    public Weighing weigh(String project, Decisions decisions, Grounds grounds) {
        var round = rounds.get(project);
        round.requireDeciding();
        var slate = candidates.of(project);
        decisions.check(round.terms(), slate);
        return Weighing.of(
                round.terms(), slate, decisions, grounds, grounds.proposal().map(id -> proposals.get(project, id)));
    }
}
