package org.convoke.selection.report;

import java.util.List;
import java.util.Optional;
import org.convoke.selection.group.Figures;
import org.convoke.selection.group.KeptDecision;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.proposal.Homogeneity;

/// How alike the group is in qualifications and work experience: as it was proposed and as it was decided (R070).
public record Likeness(Optional<Homogeneity> proposed, Optional<Homogeneity> decided) {

    /// The figures on record with the decisions in force; without decisions, those of the last proposal.
    static Likeness of(List<KeptProposal> proposals, List<KeptDecision> decisions) {
        var last = decisions.reversed().stream().findFirst();
        var proposed = last.flatMap(KeptDecision::proposed)
                .or(() -> proposals.reversed().stream().findFirst().map(KeptProposal::figures));
        return new Likeness(
                proposed.flatMap(Figures::homogeneity),
                last.map(KeptDecision::decided).flatMap(Figures::homogeneity));
    }
}
