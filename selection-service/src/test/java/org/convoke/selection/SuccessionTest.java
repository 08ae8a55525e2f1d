package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.OfferPolicy;
import org.convoke.contracts.OfferPolicy.Promotion;
import org.convoke.contracts.SelectionEvent;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.AlternatePromotionProposed;
import org.convoke.contracts.SelectionEvent.AlternateReleased;
import org.convoke.contracts.SelectionEvent.OverbookingUsed;
import org.convoke.contracts.SelectionEvent.SeatVacated.Cause;
import org.convoke.selection.Hurdle.Obstacle;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// Who comes next where seats are offered, when time is short. The project starts on 5 December; a visa takes 30 days,
/// a
/// ticket 10, and within the last three nobody is promoted.
class SuccessionTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Instant EARLY = Instant.parse("2016-11-01T00:00:00Z");
    private static final Instant NO_VISA = Instant.parse("2016-11-06T00:00:00Z");
    private static final Instant NO_TICKET = Instant.parse("2016-11-26T00:00:00Z");
    private static final Instant CUT_OFF = Instant.parse("2016-12-02T00:00:00Z");

    private final Candidate leaver = Samples.candidate("LK");
    private final Candidate other = Samples.candidate("IN");
    private final Candidate first = Samples.candidate("VN");
    private final Candidate second = Samples.candidate("PH");
    private final Candidate local = Samples.candidate("JP");
    private final Candidate localAlternate = Samples.candidate("JP");

    @Rule("R112")
    @Test
    void who_still_needs_a_visa_is_skipped_when_there_is_no_time_for_one() {
        second.needVisa(false);
        var announced = announced(Promotion.AUTOMATIC, List.of(leaver), List.of(first, second));
        assertThat(announced.hurdle(first, EARLY)).isEmpty();
        assertThat(announced.hurdle(first, NO_VISA)).contains(new Hurdle(Obstacle.VISA, 30, 29));
        assertThat(announced.hurdle(second, NO_VISA)).isEmpty();
        assertThat(announced.vacate(leaver, NO_VISA))
                .get()
                .isInstanceOfSatisfying(
                        AlternatePromoted.class,
                        event -> assertThat(event.nominee()).isEqualTo(second.nominee()));
        assertThat(first.standing()).isEqualTo(Standing.ALTERNATE);
    }

    @Rule("R112")
    @Test
    void nobody_who_travels_is_promoted_without_time_for_a_ticket() {
        first.needVisa(false);
        var announced = announced(Promotion.AUTOMATIC, List.of(leaver, local), List.of(first, localAlternate));
        assertThat(announced.hurdle(first, NO_TICKET)).contains(new Hurdle(Obstacle.TICKET, 10, 9));
        assertThat(announced.vacate(leaver, NO_TICKET)).isEmpty();
        assertThat(announced.vacate(local, NO_TICKET))
                .as("local people do not travel")
                .isPresent();
    }

    @Test
    void within_the_last_days_nobody_is_promoted_at_all() {
        var announced = announced(Promotion.AUTOMATIC, List.of(local), List.of(localAlternate));
        assertThat(announced.hurdle(localAlternate, CUT_OFF)).contains(new Hurdle(Obstacle.CUT_OFF, 4, 3));
        assertThat(announced.vacate(local, CUT_OFF)).isEmpty();
    }

    @Rule("R069")
    @Test
    void where_promotions_are_confirmed_the_next_in_line_is_proposed_and_has_no_seat() {
        var announced = announced(Promotion.CONFIRMED, List.of(leaver, other), List.of(first, second));
        assertThat(announced.vacate(leaver, EARLY))
                .contains(new AlternatePromotionProposed(CODE, first.nominee(), leaver.nominee(), EARLY));
        assertThat(first.seat()).isEmpty();
        assertThat(announced.vacate(other, EARLY))
                .as("two seats, two people")
                .contains(new AlternatePromotionProposed(CODE, second.nominee(), other.nominee(), EARLY));
        assertThat(announced.slate().vacancies(announced.round().terms())).containsExactlyInAnyOrder(leaver, other);
    }

    @Rule("R068")
    @Test
    void when_the_proposed_alternate_is_recalled_the_next_is_proposed() {
        var announced = announced(Promotion.CONFIRMED, List.of(leaver, other), List.of(first, second));
        announced.vacate(leaver, EARLY);
        assertThat(announced.round().recall(first, announced.slate(), EARLY))
                .containsExactly(new AlternatePromotionProposed(CODE, second.nominee(), leaver.nominee(), EARLY));
    }

    @Rule("R081")
    @Test
    void somebody_overbooked_fills_the_seat_before_any_alternate() {
        var third = Samples.candidate("TH");
        var announced = announced(Promotion.AUTOMATIC, List.of(leaver, other, third), List.of(first));
        assertThat(third.seat()).contains(3);
        assertThat(announced.vacate(leaver, EARLY))
                .contains(new OverbookingUsed(CODE, third.nominee(), leaver.nominee()));
        assertThat(first.standing()).isEqualTo(Standing.ALTERNATE);
    }

    @Test
    void whoever_still_waits_at_the_start_is_released() {
        var announced = announced(Promotion.CONFIRMED, List.of(leaver), List.of(first, second));
        announced.vacate(leaver, EARLY);
        assertThat(announced.round().releaseAlternates(announced.slate(), CUT_OFF))
                .containsExactlyInAnyOrder(
                        new AlternateReleased(CODE, first.nominee(), CUT_OFF),
                        new AlternateReleased(CODE, second.nominee(), CUT_OFF));
    }

    private record Announced(Round round, Slate slate) {

        Optional<SelectionEvent> vacate(Candidate leaver, Instant at) {
            leaver.vacate(Cause.DECLINED, at);
            return round.refill(leaver, slate, at).stream().findFirst();
        }

        Optional<Hurdle> hurdle(Candidate alternate, Instant at) {
            return new Succession(round.terms(), at).hurdle(alternate);
        }
    }

    private static Announced announced(Promotion promotion, List<Candidate> participants, List<Candidate> alternates) {
        var slate = new Slate(
                Stream.concat(participants.stream(), alternates.stream()).toList());
        var round = new Round(Offering.tokyo(CODE, 2, new OfferPolicy(7, 3, 30, 10, 3, promotion)));
        round.close();
        round.decide(new Decisions(ids(participants), ids(alternates), Map.of()), slate, EARLY, "mika");
        round.announce(slate, Announcement.PLAIN, EARLY, "mika");
        return new Announced(round, slate);
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nomination).toList();
    }
}
