package org.convoke.selection.group;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.proposal.Homogeneity;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Score;

/// How good a group is, objective by objective.
///
/// @param homogeneity empty for a group of nobody
public record Figures(Score score, Optional<Homogeneity> homogeneity) {

    static Figures of(Instance instance, Set<UUID> group) {
        var measured = instance.measure(group);
        return new Figures(measured.score(), measured.homogeneity());
    }

    /// As people read it: seats and countries count up, the others down.
    public long value(Objective objective) {
        return switch (objective) {
            case FILL_SEATS -> score.seatsFilled();
            case COUNTRIES -> score.countries();
            case HOMOGENEITY -> score.deviation();
            case PREFERENCE -> score.preference();
            case EARLIER_SUBMISSION -> score.lateness();
        };
    }
}
