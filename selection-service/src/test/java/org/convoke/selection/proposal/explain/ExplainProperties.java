package org.convoke.selection.proposal.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.convoke.selection.proposal.BruteForce;
import org.convoke.selection.proposal.Entrant;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Outcome;
import org.convoke.selection.proposal.Proposal;
import org.convoke.selection.proposal.Samples;
import org.convoke.selection.proposal.Solver;
import org.convoke.testing.Rule;

/// Every price and every condition against [BruteForce].
class ExplainProperties {

    @Rule({"R070", "R071"})
    @Property(tries = 150)
    void prices_and_conditions_are_what_every_group_there_is_says(@ForAll long seed) {
        var instance = Samples.nasty(seed, 9);
        if (new Solver().solve(instance) instanceof Outcome.Found(var proposal)) {
            var explain = new Explain(new Solver(), instance, proposal);
            for (var person : instance.entrants()) {
                var explanation = explain.explain(person.nomination());
                checkPrice(instance, proposal, person, explanation);
                explanation.wouldBeInIf().forEach(condition -> checkCondition(instance, person, condition));
                assertThat(explanation.sentences())
                        .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
                assertThat(explanation.sentences().contains(Wording.NO_JUDGEMENT))
                        .isNotEqualTo(explanation.chosen());
            }
        }
    }

    private static void checkPrice(Instance instance, Proposal proposal, Entrant person, Explanation told) {
        var id = person.nomination();
        var set = instance.pinned().contains(id) || instance.excluded().contains(id);
        var opposite = set ? instance.release(id) : told.chosen() ? instance.exclude(id) : instance.pin(id);
        var best = BruteForce.solve(opposite);
        assertThat(told.price().map(Price::difference))
                .isEqualTo(best.map(other -> other.score().minus(proposal.score())));
        assertThat(told.ground() instanceof Ground.NoRoom).isEqualTo(best.isEmpty());
    }

    private static void checkCondition(Instance instance, Entrant person, Condition condition) {
        var quota = instance.quota(person.pool());
        var changed = switch (condition) {
            case Condition.MoreSeats(var pool, var seats) -> instance.with(pool, quota.withSeats(seats));
            case Condition.HigherMaximum(var country, var maximum) ->
                instance.with(person.pool(), quota.withMaximum(country, maximum));
            case Condition.Ranked(var place) -> instance.replace(person.ranked(place));
            case Condition.At(var trait, var step) -> instance.replace(person.with(trait, step));
        };
        assertThat(BruteForce.solve(instance).orElseThrow().group()).doesNotContain(person.nomination());
        assertThat(BruteForce.solve(changed).orElseThrow().group()).contains(person.nomination());
    }

    @Property(tries = 150)
    void a_tradeoff_is_the_difference_to_the_best_group_the_other_way_round(@ForAll long seed) {
        var instance = Samples.nasty(seed, 9);
        if (new Solver().solve(instance) instanceof Outcome.Found(var proposal)) {
            for (var tradeoff : Tradeoff.of(new Solver(), instance, proposal)) {
                var order = new ArrayList<>(instance.order());
                Collections.swap(order, order.indexOf(tradeoff.first()), order.indexOf(tradeoff.second()));
                var best = BruteForce.solve(instance.ordered(order)).orElseThrow();
                assertThat(tradeoff.swapped().score()).isEqualTo(best.score());
                assertThat(tradeoff.cost()).isNotNegative();
                assertThat(tradeoff.gain()).isNotNegative();
            }
        }
    }
}
