package org.convoke.selection.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.group.KeptDecision;
import org.convoke.selection.group.KeptDecisions;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.group.KeptProposals;

/// The reports of all projects, each as of now.
@ApplicationScoped
public class FairProcesses {

    private final Rounds rounds;
    private final Candidates candidates;
    private final KeptProposals proposals;
    private final KeptDecisions decisions;
    private final Clock clock;

    FairProcesses(Rounds rounds, Candidates candidates, KeptProposals proposals, KeptDecisions decisions, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.proposals = proposals;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public FairProcess of(String project) {
        var round = rounds.get(project);
        var slate = candidates.of(project);
        var proposed = proposals.of(project);
        var decided = decisions.of(project);
        return new FairProcess(
                project,
                round.terms().title(),
                round.status(),
                CountryRow.of(round, slate, group(proposed, decided)),
                Timeline.of(round, proposed, decided),
                Interventions.of(slate, proposed, decided),
                Likeness.of(proposed, decided),
                Handling.of(slate));
    }

    /// The same in words.
    @Transactional
    public ReportSheet sheet(String project) {
        return new ReportSheet(of(project), rounds.get(project).terms().zone(), clock.instant());
    }

    private static Set<UUID> group(List<KeptProposal> proposed, List<KeptDecision> decided) {
        var named = decided.reversed().stream()
                .findFirst()
                .flatMap(decision -> decision.grounds().proposal());
        return proposed.reversed().stream()
                .filter(kept -> named.isEmpty() || named.get() == kept.id())
                .findFirst()
                .map(KeptProposal::participants)
                .orElse(Set.of());
    }
}
