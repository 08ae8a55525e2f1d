package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.selection.group.Grounds;
import org.convoke.selection.group.KeptDecisions;
import org.convoke.selection.group.KeptProposals;
import org.convoke.selection.group.Weighing;

/// The officer's decisions, kept silently: nothing is published, and the next decisions replace them (R069). Where they
/// depart from the proposal, each departure has its reason, and both figures go on record.
@ApplicationScoped
public class DecideRound {

    private final Rounds rounds;
    private final Candidates candidates;
    private final KeptProposals proposals;
    private final KeptDecisions kept;
    private final Clock clock;

    DecideRound(Rounds rounds, Candidates candidates, KeptProposals proposals, KeptDecisions kept, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.proposals = proposals;
        this.kept = kept;
        this.clock = clock;
    }

    /// @param ifMatch the version of the round that the officer has seen
    @Transactional
    public void decide(String project, String ifMatch, Decisions decisions, Grounds grounds, Officer officer) {
        var round = rounds.locked(project, ifMatch);
        round.requireDeciding();
        var slate = candidates.of(project);
        decisions.check(round.terms(), slate);
        var weighing = Weighing.of(
                round.terms(), slate, decisions, grounds, grounds.proposal().map(id -> proposals.get(project, id)));
        weighing.requireReasons(round.terms(), grounds);
        var now = clock.instant();
        round.decide(decisions, slate, now, officer.id());
        kept.keep(project, decisions, grounds, weighing, officer, now);
    }
}
