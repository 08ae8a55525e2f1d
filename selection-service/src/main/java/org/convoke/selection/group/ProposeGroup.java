package org.convoke.selection.group;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.selection.Candidates;
import org.convoke.selection.Officer;
import org.convoke.selection.Rounds;
import org.convoke.selection.group.ProposalRefused.NoGroup;
import org.convoke.selection.group.ProposalRefused.NoProposal;
import org.convoke.selection.proposal.Breach;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Outcome.Found;
import org.convoke.selection.proposal.Outcome.Impossible;
import org.convoke.selection.proposal.Proposal;
import org.convoke.webkit.Refusal;

/// Computes the best group under the project's policy and an officer's wish. Nothing is decided by it, so the round is
/// not locked while the solver works (R069, R070).
@ApplicationScoped
public class ProposeGroup {

    private final Rounds rounds;
    private final Candidates candidates;
    private final KeptProposals proposals;
    private final SolverSettings settings;
    private final Clock clock;

    ProposeGroup(Rounds rounds, Candidates candidates, KeptProposals proposals, SolverSettings settings, Clock clock) {
        this.settings = settings;
        this.rounds = rounds;
        this.candidates = candidates;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Transactional
    public KeptProposal propose(String project, Wish wish, Officer officer) {
        var round = rounds.get(project);
        round.requireDeciding();
        if (round.terms().policy().selection().isEmpty()) {
            throw Refusal.because(new NoProposal(project));
        }
        var slate = candidates.of(project);
        wish.check(round.terms(), slate);
        var instance = Contest.of(round.terms(), slate, wish);
        var kept = new KeptProposal(project, wish, instance, solve(instance), officer, clock.instant());
        proposals.persist(kept);
        return kept;
    }

    /// Whether the same wish would be put to the solver in the same words today.
    public boolean current(KeptProposal kept) {
        var terms = rounds.get(kept.project()).terms();
        var today = Contest.of(terms, candidates.of(kept.project()), kept.wish());
        return today.hash().equals(kept.result().inputHash());
    }

    private Proposal solve(Instance instance) {
        return switch (settings.solver().solve(instance)) {
            case Found(var proposal) -> proposal;
            case Impossible(var reasons) ->
                throw Refusal.because(
                        new NoGroup(reasons.stream().map(Breach::sentence).collect(joining(" "))));
        };
    }
}
