package org.convoke.notification.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    private static final LocalDate CLOSING = LocalDate.of(2016, 10, 1);

    private final Plan plan = plan("OWNER-14 OWNER-7 OWNER-2 OWNER+0 SECRETARIAT+1", "09:00", "Asia/Tokyo");

    @Rule("R137")
    @ParameterizedTest
    @CsvSource({
        "2016-05-24T00:00:00Z, 2016-09-17T00:00:00Z",
        "2016-09-17T00:00:00Z, 2016-09-24T00:00:00Z",
        "2016-09-24T00:00:00Z, 2016-09-29T00:00:00Z",
        "2016-09-29T00:00:00Z, 2016-10-01T00:00:00Z",
        "2016-10-01T00:00:00Z, 2016-10-02T00:00:00Z"
    })
    void steps_follow_each_other_at_nine_in_the_morning_of_the_project(Instant after, Instant next) {
        assertThat(plan.next(CLOSING, after)).contains(next);
    }

    @Test
    void after_the_last_step_nothing_follows() {
        assertThat(plan.next(CLOSING, Instant.parse("2016-10-02T00:00:00Z"))).isEmpty();
    }

    @Test
    void of_several_steps_that_were_slept_through_each_audience_gets_the_last_that_still_makes_sense() {
        assertThat(plan.due(CLOSING, Instant.parse("2016-05-24T00:00:00Z"), Instant.parse("2016-10-01T14:59:59Z")))
                .extracting(Step::toString)
                .containsExactly("OWNER+0");
        assertThat(plan.due(CLOSING, Instant.parse("2016-05-24T00:00:00Z"), Instant.parse("2016-10-03T00:00:00Z")))
                .extracting(Step::toString)
                .containsExactly("SECRETARIAT+1");
        assertThat(plan.due(CLOSING, Instant.parse("2016-09-17T00:00:00Z"), Instant.parse("2016-09-20T00:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // clocks go forward at midnight: the day after begins at one o'clock
        "Asia/Tehran,  2016-03-20, 2016-03-20T20:29:59Z",
        "Africa/Cairo, 2023-04-27, 2023-04-27T21:59:59Z",
        // and back at midnight: the day has 25 hours
        "Asia/Tehran,  2016-09-20, 2016-09-20T20:29:59Z",
        "Pacific/Fiji, 2016-11-05, 2016-11-05T11:59:59Z",
        "Asia/Tokyo,   2016-10-01, 2016-10-01T14:59:59Z",
        "Europe/Paris, 2022-10-30, 2022-10-30T22:59:59Z"
    })
    void a_day_is_over_when_the_next_begins_in_the_zone(String zone, LocalDate day, Instant end) {
        assertThat(plan("OWNER+0", "09:00", zone).endOf(day)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 02:30, 2022-03-27, 2022-03-27T01:30:00Z",
        "Europe/Paris, 09:00, 2022-03-27, 2022-03-27T07:00:00Z",
        "Europe/Paris, 09:00, 2022-03-26, 2022-03-26T08:00:00Z"
    })
    void an_hour_that_a_change_of_clocks_leaves_out_is_a_later_one(
            String zone, String hour, LocalDate day, Instant at) {
        assertThat(plan("OWNER+0", hour, zone).next(day, Instant.EPOCH)).contains(at);
    }

    @Test
    void what_is_no_step_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Step.valueOf("MINISTER-3"));
        assertThatIllegalArgumentException().isThrownBy(() -> Step.valueOf("OWNER 3"));
    }

    private static Plan plan(String steps, String hour, String zone) {
        return new Plan(Step.all(steps), LocalTime.parse(hour), ZoneId.of(zone), Duration.ofMinutes(10));
    }
}
