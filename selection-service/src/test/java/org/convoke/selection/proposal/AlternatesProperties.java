package org.convoke.selection.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.selection.proposal.Alternates.Replacement;
import org.convoke.testing.Rule;

class AlternatesProperties {

    /// With everybody else kept in, the best group holds the first alternate; without that one, the second.
    @Rule({"R075", "R079", "R082"})
    @Property(tries = 300)
    void merit_is_what_solving_again_would_choose(@ForAll long seed) {
        var instance = Samples.nasty(seed, 14).ordered(Samples.POLICY.objectives());
        if (new Solver().solve(instance) instanceof Outcome.Found(var proposal)) {
            for (var leaver : proposal.chosen()) {
                var staying = new HashSet<>(proposal.chosen());
                staying.remove(leaver);
                var left = instance.pinOnly(staying).exclude(leaver);
                check(left, staying, instance.find(leaver).orElseThrow());
            }
        }
    }

    private static void check(Instance instance, HashSet<UUID> staying, Entrant leaver) {
        for (var replacement : alternates(instance, staying, leaver, AlternateOrder.MERIT_ONLY)) {
            var pool = instance.quota(leaver.pool()).withSeats(seated(instance, staying, leaver) + 1);
            var again = new Solver().solve(instance.with(leaver.pool(), pool));
            if (again instanceof Outcome.Found(var best)) {
                assertThat(best.chosen()).contains(replacement.nomination());
                assertThat(best.score()).isEqualTo(replacement.score());
            }
            instance = instance.exclude(replacement.nomination());
        }
    }

    private static int seated(Instance instance, HashSet<UUID> staying, Entrant leaver) {
        return (int) instance.entrants().stream()
                .filter(person -> person.pool() == leaver.pool() && staying.contains(person.nomination()))
                .count();
    }

    @Rule({"R077", "R078"})
    @Property(tries = 300)
    void the_same_country_comes_first_and_then_merit(@ForAll long seed) {
        var instance = Samples.nasty(seed, 30);
        for (var leaver : instance.entrants()) {
            var staying = new HashSet<>(instance.pinned());
            staying.remove(leaver.nomination());
            var merit = alternates(instance, staying, leaver, AlternateOrder.MERIT_ONLY);
            var ours = merit.stream().filter(one -> one.country().equals(leaver.country()));
            var theirs = merit.stream().filter(one -> !one.country().equals(leaver.country()));
            assertThat(alternates(instance, staying, leaver, AlternateOrder.SAME_COUNTRY_FIRST))
                    .isEqualTo(Stream.concat(ours, theirs).toList());
        }
    }

    private static List<Replacement> alternates(
            Instance instance, HashSet<UUID> staying, Entrant leaver, AlternateOrder order) {
        return new Alternates(instance, staying).forSeat(leaver.pool(), leaver.country(), order);
    }
}
