package org.convoke.selection.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.selection.group.Figures;
import org.convoke.selection.proposal.explain.Condition;
import org.convoke.selection.proposal.explain.Explanation;
import org.convoke.selection.proposal.explain.Ground;
import org.convoke.selection.proposal.explain.Price;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why somebody is in a proposal or not.
///
/// @param ground what decided
/// @param rule behind the ground
/// @param sentences all of it in words
/// @param price of the opposite; absent when no group can have it
/// @param wouldBeInIf each condition was solved, with nothing else changed
@Schema(name = "Explanation")
public record ExplanationView(
        UUID nomination,
        boolean chosen,
        Ground.Code ground,
        String rule,
        List<String> sentences,
        Optional<Cost> price,
        List<String> wouldBeInIf) {

    /// The best group under the opposite wish, held against the proposal.
    ///
    /// @param enter who would come in
    /// @param leave who would go out: with `enter` the nearest swap
    @Schema(name = "Price")
    public record Cost(List<Shift> objectives, Set<UUID> enter, Set<UUID> leave) {

        static Cost of(Price price, List<Objective> order) {
            var difference = new Figures(price.difference(), Optional.empty());
            return new Cost(
                    order.stream()
                            .map(objective ->
                                    new Shift(objective, Objectives.words(objective), difference.value(objective)))
                            .toList(),
                    price.enter(),
                    price.leave());
        }
    }

    /// @param difference what the other group has more of
    @Schema(name = "Shift")
    public record Shift(Objective objective, String words, long difference) {}

    static ExplanationView of(Explanation explanation, List<Objective> order) {
        return new ExplanationView(
                explanation.nomination(),
                explanation.chosen(),
                explanation.ground().code(),
                explanation.ground().rule(),
                explanation.sentences(),
                explanation.price().map(price -> Cost.of(price, order)),
                explanation.wouldBeInIf().stream().map(Condition::sentence).toList());
    }
}
