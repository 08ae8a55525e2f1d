package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.SelectionEvent.AlternatePromoted;
import org.convoke.contracts.SelectionEvent.WithdrawalReason;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// Who takes a vacated seat, and when nobody does. Two overseas seats, two more by overbooking.
class PromotionTest {

    private static final String CODE = "16-IN-98-GE-WSP-A";
    private static final Instant NOW = Instant.parse("2016-11-01T00:00:00Z");

    private final Candidate first = Samples.candidate("LK");
    private final Candidate second = Samples.candidate("IN");
    private final Candidate third = Samples.candidate("VN");
    private final Candidate fourth = Samples.candidate("PH");
    private final Candidate local = Samples.candidate("JP");

    @Rule({"R078", "R112"})
    @Test
    void the_leavers_country_comes_first_when_the_policy_says_so() {
        var foreign = Samples.candidate("TH");
        var compatriot = Samples.candidate("LK");
        var round = announced(AlternateOrder.SAME_COUNTRY_FIRST, List.of(first, second), List.of(foreign, compatriot));
        assertThat(round.withdraw(first))
                .contains(new AlternatePromoted(
                        CODE,
                        compatriot.nominee(),
                        first.nominee(),
                        round.round().terms().stay()));
        assertThat(compatriot.standing()).isEqualTo(Standing.SELECTED);
        assertThat(compatriot.replaces()).contains(first.nomination());
        assertThat(round.withdraw(second))
                .map(AlternatePromoted::nominee)
                .as("nobody else of the country: by place")
                .contains(foreign.nominee());
    }

    @Rule("R078")
    @Test
    void otherwise_the_officers_order_decides() {
        var foreign = Samples.candidate("TH");
        var compatriot = Samples.candidate("LK");
        var round = announced(AlternateOrder.MERIT_ONLY, List.of(first, second), List.of(foreign, compatriot));
        assertThat(round.withdraw(first)).map(AlternatePromoted::nominee).contains(foreign.nominee());
    }

    @Rule({"R080", "R081"})
    @Test
    void an_overbooked_seat_is_not_refilled() {
        var alternate = Samples.candidate("LK");
        var round = announced(AlternateOrder.MERIT_ONLY, List.of(first, second, third, fourth), List.of(alternate));
        assertThat(fourth.seat()).as("beyond the quota of two").contains(3);
        assertThat(round.withdraw(first)).as("three are left for two seats").isEmpty();
        assertThat(fourth.seat()).isEqualTo(first.vacatedSeat()).contains(2);
        assertThat(fourth.covers()).contains(first.nomination());
        assertThat(round.withdraw(second)).as("two are left for two seats").isEmpty();
        assertThat(round.withdraw(third)).map(AlternatePromoted::nominee).contains(alternate.nominee());
    }

    @Rule("R012")
    @Test
    void pools_do_not_mix() {
        var overseas = Samples.candidate("LK");
        var round = announced(AlternateOrder.MERIT_ONLY, List.of(local), List.of(overseas));
        assertThat(round.withdraw(local)).isEmpty();
        assertThat(overseas.standing()).isEqualTo(Standing.ALTERNATE);
    }

    @Test
    void a_local_alternate_takes_a_local_seat_without_a_stay() {
        var alternate = Samples.candidate("JP");
        var round = announced(AlternateOrder.SAME_COUNTRY_FIRST, List.of(local, first), List.of(alternate));
        assertThat(round.withdraw(local))
                .contains(new AlternatePromoted(CODE, alternate.nominee(), local.nominee(), Optional.empty()));
    }

    @Test
    void without_alternates_the_seat_stays_empty() {
        var round = announced(AlternateOrder.MERIT_ONLY, List.of(first), List.of());
        assertThat(round.withdraw(first)).isEmpty();
    }

    @Test
    void somebody_promoted_can_withdraw_and_is_replaced_in_turn() {
        var one = Samples.candidate("LK");
        var two = Samples.candidate("LK");
        var round = announced(AlternateOrder.MERIT_ONLY, List.of(first, second), List.of(one, two));
        assertThat(round.withdraw(first)).map(AlternatePromoted::nominee).contains(one.nominee());
        assertThat(round.withdraw(one)).map(AlternatePromoted::nominee).contains(two.nominee());
        assertThat(two.replaces()).contains(one.nomination());
    }

    private record Announced(Round round, Slate slate) {

        Optional<AlternatePromoted> withdraw(Candidate leaver) {
            round.withdraw(leaver, new Withdrawal(WithdrawalReason.HEALTH, "A broken leg", NOW, "lk"));
            return round.refill(leaver, slate, NOW).stream().findFirst().map(AlternatePromoted.class::cast);
        }
    }

    private static Announced announced(AlternateOrder order, List<Candidate> participants, List<Candidate> alternates) {
        var slate = new Slate(
                Stream.concat(participants.stream(), alternates.stream()).toList());
        var round = new Round(Samples.tokyo(CODE, 2, order));
        round.close();
        round.decide(new Decisions(ids(participants), ids(alternates), Map.of()), slate, NOW, "mika");
        round.announce(slate, Announcement.PLAIN, NOW, "mika");
        return new Announced(round, slate);
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nomination).toList();
    }
}
