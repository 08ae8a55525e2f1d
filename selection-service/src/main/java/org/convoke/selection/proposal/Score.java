package org.convoke.selection.proposal;

import java.util.Comparator;
import java.util.List;
import org.convoke.contracts.SelectionPolicy.Objective;

/// The objective vector of a group in whole numbers, so that two groups compare without any rounding.
///
/// @param deviation of all members from the group's typical profile, in weighted marks ([Instance#price])
/// @param preference sum of the members' places in their NPO's order
/// @param lateness seconds after the first nomination of the project, summed over the members
public record Score(int seatsFilled, int countries, long deviation, long preference, long lateness) {

    static Comparator<Score> inOrder(List<Objective> order) {
        return (left, right) -> {
            for (var objective : order) {
                var difference = Long.compare(left.cost(objective), right.cost(objective));
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        };
    }

    /// Less is better, whatever the objective.
    public long cost(Objective objective) {
        return switch (objective) {
            case FILL_SEATS -> -seatsFilled;
            case COUNTRIES -> -countries;
            case HOMOGENEITY -> deviation;
            case PREFERENCE -> preference;
            case EARLIER_SUBMISSION -> lateness;
        };
    }

    public Score minus(Score other) {
        return new Score(
                seatsFilled - other.seatsFilled,
                countries - other.countries,
                deviation - other.deviation,
                preference - other.preference,
                lateness - other.lateness);
    }
}
