package org.convoke.selection.proposal;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Pool;

/// Who could take a seat beside the people who stay, by the objectives that chose the group (R075 to R079).
///
/// With everybody else in place a seat is one choice, so measuring each person who may take it is exact.
public final class Alternates {

    /// Somebody who could join, and what the group would then be.
    public record Replacement(UUID nomination, String country, Score score) {}

    private final Layout layout;
    private final int[] staying;
    private final int[] seated;

    public Alternates(Instance instance, Set<UUID> staying) {
        layout = new Layout(instance);
        this.staying = layout.places(staying);
        seated = new int[layout.delegations().size()];
        for (var place : this.staying) {
            seated[layout.delegationOf(place)]++;
        }
    }

    /// Best first; nobody when the pool is full without the seat, or the countries' maximums leave nobody.
    ///
    /// @param country that the seat was meant for, whoever gave it up or never nominated (R077, R078)
    public List<Replacement> forSeat(Pool pool, String country, AlternateOrder order) {
        if (count(pool) >= layout.instance().quota(pool).seats()) {
            return List.of();
        }
        var ranked = ranked(pool);
        return switch (order) {
            case MERIT_ONLY -> ranked.toList();
            case SAME_COUNTRY_FIRST ->
                ranked.sorted(comparing(
                                (Replacement joining) -> !joining.country().equals(country)))
                        .toList();
        };
    }

    /// All who could join if one more seat of the pool were free, best first: the order in which alternates wait.
    public List<Replacement> waiting(Pool pool) {
        return ranked(pool).toList();
    }

    /// Countries that would miss their minimum come first, as they do in every group.
    private Stream<Replacement> ranked(Pool pool) {
        return Stream.concat(ranked(pool, this::isOwed), ranked(pool, this::hasRoom));
    }

    private Stream<Replacement> ranked(Pool pool, IntPredicate country) {
        var delegations = layout.delegations();
        return IntStream.range(0, delegations.size())
                .filter(number -> delegations.get(number).pool() == pool && country.test(number))
                .flatMap(number -> IntStream.concat(
                        IntStream.of(delegations.get(number).free()),
                        IntStream.of(delegations.get(number).pinned())))
                .filter(place -> Arrays.binarySearch(staying, place) < 0)
                .mapToObj(this::joining)
                .sorted(comparing(
                                Replacement::score,
                                Score.inOrder(layout.instance().order()))
                        .thenComparing(Replacement::nomination, Instance.BY_ID));
    }

    private boolean isOwed(int number) {
        return seated[number] < layout.delegations().get(number).least();
    }

    private boolean hasRoom(int number) {
        return !isOwed(number)
                && seated[number] < layout.delegations().get(number).most();
    }

    private Replacement joining(int place) {
        var group = IntStream.concat(IntStream.of(staying), IntStream.of(place)).toArray();
        var person = layout.person(place);
        return new Replacement(
                person.nomination(),
                person.country(),
                layout.score(group, layout.spread(group).deviation()));
    }

    private long count(Pool pool) {
        return IntStream.of(staying)
                .filter(place -> layout.person(place).pool() == pool)
                .count();
    }
}
