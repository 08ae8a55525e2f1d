package org.convoke.selection.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.convoke.selection.Offering.TRAVEL;
import static org.convoke.selection.Samples.STAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.TravelTerms.Cover;
import org.convoke.contracts.TravelTerms.Risk;
import org.convoke.selection.travel.Itinerary.Remark;
import org.convoke.selection.travel.Readiness.Task;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// Project A: 5 to 9 December 2016, so the visit and the insurance last from 4 to 10 December.
class ReadinessTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2016, 12, 4);
    private static final LocalDate DEPARTURE = LocalDate.of(2016, 12, 10);

    private final Trip trip = new Trip(UUID.randomUUID(), "16-IN-98-GE-WSP-A");

    @Test
    void who_has_everything_and_has_accepted_is_ready() {
        trip.insure(insurance(ARRIVAL, DEPARTURE, TRAVEL.covers()));
        trip.plan(itinerary(ARRIVAL, DEPARTURE));
        trip.grantVisa(LocalDate.of(2016, 11, 20));
        assertThat(readiness(true, true).ready()).isTrue();
        assertThat(readiness(false, true).ready()).as("has not accepted").isFalse();
    }

    @Test
    void nothing_is_done_by_itself() {
        assertThat(readiness(true, true).tasks()).hasSize(4).doesNotContainValue(true);
        assertThat(readiness(true, false).tasks()).containsEntry(Task.VISA, true);
    }

    @Rule({"R083", "R087", "R088"})
    @Test
    void the_insurance_lasts_from_the_day_before_to_the_day_after() {
        assertThat(insured(ARRIVAL, DEPARTURE, TRAVEL.covers())).isTrue();
        assertThat(insured(ARRIVAL.plusDays(1), DEPARTURE, TRAVEL.covers())).isFalse();
        assertThat(insured(ARRIVAL, DEPARTURE.minusDays(1), TRAVEL.covers())).isFalse();
    }

    @Rule({"R084", "R085", "R086"})
    @Test
    void every_line_of_cover_is_as_high_as_the_project_says() {
        for (var risk : Risk.values()) {
            var lower = TRAVEL.covers().stream()
                    .map(cover -> cover.risk() == risk ? new Cover(risk, 3_999_999, "JPY") : cover)
                    .toList();
            var foreign = TRAVEL.covers().stream()
                    .map(cover -> cover.risk() == risk ? new Cover(risk, 4_000_000, "LKR") : cover)
                    .toList();
            assertThat(insured(ARRIVAL, DEPARTURE, lower))
                    .as("%s too low", risk)
                    .isFalse();
            assertThat(insured(ARRIVAL, DEPARTURE, foreign))
                    .as("%s in rupees", risk)
                    .isFalse();
        }
    }

    @Rule({"R092", "R102", "R103"})
    @Test
    void days_beyond_the_visit_are_at_the_participants_own_cost() {
        assertThat(itinerary(ARRIVAL, DEPARTURE).remarks(STAY)).isEmpty();
        assertThat(itinerary(ARRIVAL.plusDays(1), DEPARTURE.minusDays(1)).remarks(STAY))
                .containsExactlyInAnyOrder(Remark.ARRIVES_LATE, Remark.LEAVES_EARLY);
        assertThat(itinerary(ARRIVAL.minusDays(1), DEPARTURE.plusDays(3)).remarks(STAY))
                .containsExactlyInAnyOrder(Remark.EARLY_ARRIVAL_AT_OWN_COST, Remark.LATE_DEPARTURE_AT_OWN_COST);
    }

    private boolean insured(LocalDate from, LocalDate to, List<Cover> covers) {
        trip.insure(insurance(from, to, covers));
        return readiness(true, true).tasks().get(Task.INSURANCE);
    }

    private Readiness readiness(boolean accepted, boolean needsVisa) {
        return Readiness.of(accepted, Optional.of(trip), needsVisa, STAY, TRAVEL);
    }

    private static Insurance insurance(LocalDate from, LocalDate to, List<Cover> covers) {
        return new Insurance("JP-1", from, to, covers);
    }

    private static Itinerary itinerary(LocalDate arriveOn, LocalDate departOn) {
        return new Itinerary(Optional.of("AB12CD"), arriveOn, departOn, Optional.empty());
    }
}
