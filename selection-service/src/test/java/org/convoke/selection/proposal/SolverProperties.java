package org.convoke.selection.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.convoke.testing.Rule;

/// The solver against [BruteForce]: all orders of the objectives, both pools, bounds of countries, people kept in and
/// left out.
class SolverProperties {

    @Rule("R070")
    @Property(tries = 1000)
    void the_group_is_the_best_of_all_groups(@ForAll long seed) {
        var instance = Samples.nasty(seed, 14);
        var best = BruteForce.solve(instance);
        switch (new Solver().solve(instance)) {
            case Outcome.Found(var proposal) -> {
                assertThat(proposal.provenOptimal()).isTrue();
                assertThat(Optional.of(proposal.score())).isEqualTo(best.map(BruteForce.Best::score));
                assertThat(best.orElseThrow().group()).isEqualTo(proposal.chosen());
            }
            case Outcome.Impossible(var reasons) -> {
                assertThat(best).isEmpty();
                assertThat(reasons)
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.sentence()).endsWith("."));
            }
        }
    }

    @Property(tries = 300)
    void stopping_early_tells_how_much_better_a_group_could_be(@ForAll long seed) {
        var instance = Samples.nasty(seed, 12);
        if (new Solver(1).solve(instance) instanceof Outcome.Found(var hasty)) {
            var order = Score.inOrder(instance.order());
            var best = BruteForce.solve(instance).orElseThrow();
            assertThat(instance.measure(hasty.chosen()).breaches()).isEmpty();
            assertThat(order.compare(hasty.score(), best.score())).isNotNegative();
            assertThat(order.compare(hasty.bound().orElse(best.score()), best.score()))
                    .isNotPositive();
        }
    }

    @Property(tries = 200)
    void the_order_of_the_input_changes_nothing(@ForAll long seed) {
        var instance = Samples.nasty(seed, 40);
        var shuffled = new ArrayList<>(instance.entrants());
        Collections.shuffle(shuffled, new Random(seed));
        var other = new Instance(
                shuffled,
                instance.quotas(),
                instance.pinned(),
                instance.excluded(),
                instance.order(),
                instance.weights(),
                instance.yearsCap());
        assertThat(other).isEqualTo(instance);
        assertThat(other.hash()).isEqualTo(instance.hash());
        assertThat(new Solver().solve(other)).isEqualTo(new Solver().solve(instance));
    }

    @Property(tries = 200)
    void a_stored_instance_is_read_as_it_was(@ForAll long seed) {
        var instance = Samples.nasty(seed, 20);
        var read = Canonical.read(Canonical.json(instance));
        assertThat(read).isEqualTo(instance);
        assertThat(Canonical.json(read)).isEqualTo(Canonical.json(instance));
    }

    @Property(tries = 500)
    void any_group_is_measured_by_the_plain_definitions(@ForAll long seed) {
        var instance = Samples.nasty(seed, 20);
        var dice = new Random(seed);
        var group = new HashSet<>(instance.pinned());
        instance.entrants().stream().filter(_ -> dice.nextBoolean()).forEach(person -> group.add(person.nomination()));
        assertThat(instance.measure(group).score()).isEqualTo(BruteForce.score(instance, group));
    }
}
