package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.SeatReallocationProposed;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// Seats that stayed empty although there are alternates, because a country has nobody. Project A with four overseas
/// seats; a visa takes 30 days and a ticket 10.
class ReallocationTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Instant EARLY = Instant.parse("2016-11-01T00:00:00Z");
    private static final Instant NO_VISA = Instant.parse("2016-11-06T00:00:00Z");

    private final Candidate lk = Samples.candidate("LK");
    private final Candidate in = Samples.candidate("IN");
    private final Candidate first = Samples.candidate("VN");
    private final Candidate second = Samples.candidate("PH");
    private final Candidate third = Samples.candidate("TH");

    @Rule({"R077", "R082"})
    @Test
    void seats_that_a_silent_country_left_empty_are_proposed_to_the_best_alternates_once_each() {
        var round = announced(List.of(lk, in), List.of(first, second, third), "MN");
        assertThat(round.proposals())
                .containsExactly(
                        new SeatReallocationProposed(CODE, first.nominee(), Set.of("MN"), EARLY),
                        new SeatReallocationProposed(CODE, second.nominee(), Set.of("MN"), EARLY));
        assertThat(List.of(first, second)).extracting(Candidate::seat).allMatch(Optional::isEmpty);
        assertThat(first.opening()).contains(3);
        assertThat(second.opening()).contains(4);
        assertThat(third.standing()).isEqualTo(Standing.ALTERNATE);
        assertThat(round.round().noteSilent("PK", round.slate(), EARLY))
                .as("each seat once")
                .isEmpty();
    }

    @Rule("R011")
    @Test
    void where_every_country_has_somebody_the_seats_stay_as_the_officer_left_them() {
        assertThat(announced(List.of(lk, in), List.of(first)).proposals()).isEmpty();
    }

    @Rule("R077")
    @Test
    void a_country_whose_people_all_declined_is_as_silent_as_one_that_put_nobody_forward() {
        var round = announced(List.of(lk, in, first), List.of(second, third));
        assertThat(round.proposals()).isEmpty();
        lk.vacate(Cause.DECLINED, EARLY);
        assertThat(round.round().refill(lk, round.slate(), EARLY))
                .extracting(event -> event.getClass().getSimpleName())
                .as("the seat that was left, and the one that nobody had")
                .containsExactly("AlternatePromoted", "SeatReallocationProposed");
        assertThat(third.opening()).contains(4);
        assertThat(second.seat()).isEqualTo(lk.vacatedSeat());
    }

    @Test
    void a_silent_country_that_nominated_late_after_all_is_silent_no_longer() {
        assertThat(announced(List.of(lk, in), List.of(first), "LK").proposals()).isEmpty();
    }

    @Rule("R112")
    @Test
    void whoever_cannot_make_it_any_more_is_skipped() {
        second.needVisa(false);
        var round = announced(NO_VISA, List.of(lk, in), List.of(first, second, third), "MN");
        assertThat(round.proposals())
                .extracting(SeatReallocationProposed::nominee)
                .containsExactly(second.nominee());
    }

    @Rule("R082")
    @Test
    void no_more_seats_are_passed_on_than_the_silent_countries_might_have_had() {
        var bounded = new Round(Offering.tokyo(CODE, 4, policy(), Optional.of(1)));
        var round = announced(bounded, EARLY, List.of(lk, in), List.of(first, second), "MN");
        assertThat(round.proposals()).hasSize(1);
        assertThat(round.round().noteSilent("PK", round.slate(), EARLY)).hasSize(1);
    }

    @Rule("R068")
    @Test
    void when_the_proposed_alternate_is_recalled_the_next_is_proposed() {
        var round = announced(List.of(lk, in), List.of(first, second, third), "MN");
        assertThat(round.round().recall(first, round.slate(), EARLY))
                .extracting(event -> ((SeatReallocationProposed) event).nominee())
                .containsExactly(third.nominee());
        assertThat(third.opening()).contains(3);
    }

    @Rule("R076")
    @Test
    void whoever_takes_such_a_seat_and_leaves_is_replaced_in_turn() {
        var round = announced(List.of(lk, in), List.of(first, second, third), "MN");
        first.take(3, round.round().terms().stay(Pool.OVERSEAS));
        assertThat(round.slate().untaken(Pool.OVERSEAS, round.round().terms())).containsExactly(4);
        first.vacate(Cause.EXPIRED, EARLY);
        assertThat(round.round().refill(first, round.slate(), EARLY))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("AlternatePromoted", "SeatReallocationProposed");
        assertThat(second.seat())
                .as("a seat that was left comes first, and the best alternate")
                .contains(3);
        assertThat(second.replaces()).contains(first.nomination());
        assertThat(third.opening()).as("next for the seat that nobody had").contains(4);
    }

    @Rule({"R069", "R079"})
    @Test
    void where_promotions_are_confirmed_the_best_alternate_is_proposed_for_the_seat_that_was_left_instead() {
        var confirmed = new OfferPolicy(7, 3, 30, 10, 3, Promotion.CONFIRMED);
        var round = announced(
                new Round(Offering.tokyo(CODE, 3, confirmed)), EARLY, List.of(lk, in), List.of(first, second), "MN");
        assertThat(first.opening()).contains(3);
        lk.vacate(Cause.DECLINED, EARLY);
        round.round().refill(lk, round.slate(), EARLY);
        assertThat(first.replaces()).contains(lk.nomination());
        assertThat(first.opening()).isEmpty();
        assertThat(second.opening()).contains(3);
    }

    @Test
    void where_no_seats_are_offered_nothing_happens_by_itself() {
        var plain = Samples.tokyo(CODE, 4, AlternateOrder.MERIT_ONLY);
        assertThat(announced(new Round(plain), EARLY, List.of(lk, in), List.of(first), "MN")
                        .proposals())
                .isEmpty();
    }

    private record Announced(Round round, Slate slate, List<SelectionEvent> events) {

        List<SeatReallocationProposed> proposals() {
            return events.stream()
                    .filter(SeatReallocationProposed.class::isInstance)
                    .map(SeatReallocationProposed.class::cast)
                    .toList();
        }
    }

    private static OfferPolicy policy() {
        return new OfferPolicy(7, 3, 30, 10, 3, Promotion.AUTOMATIC);
    }

    private static Announced announced(List<Candidate> participants, List<Candidate> alternates, String... silent) {
        return announced(EARLY, participants, alternates, silent);
    }

    private static Announced announced(
            Instant at, List<Candidate> participants, List<Candidate> alternates, String... silent) {
        return announced(new Round(Offering.tokyo(CODE, 4, policy())), at, participants, alternates, silent);
    }

    private static Announced announced(
            Round round, Instant at, List<Candidate> participants, List<Candidate> alternates, String... silent) {
        var slate = new Slate(
                Stream.concat(participants.stream(), alternates.stream()).toList());
        round.close();
        Stream.of(silent).forEach(country -> round.noteSilent(country, slate, at));
        round.decide(new Decisions(ids(participants), ids(alternates), Map.of()), slate, at, "mika");
        return new Announced(round, slate, round.announce(slate, Announcement.PLAIN, at, "mika"));
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nomination).toList();
    }
}
