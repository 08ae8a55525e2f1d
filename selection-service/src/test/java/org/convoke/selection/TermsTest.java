package org.convoke.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Stay;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;

/// The dates and figures are those of the real notifications (domain 1.5, 1.6).
class TermsTest {

    private final Terms tokyo = Terms.of(Samples.tokyo("16-IN-98-GE-WSP-A"));
    private final Terms colombo = Terms.of(Samples.colombo("22-CL-15-GE-WSP-A"));

    @Rule({"R024", "R073", "R074"})
    @Test
    void people_are_told_four_weeks_before_a_face_to_face_project_and_two_before_a_digital_one() {
        assertThat(tokyo.announceBy()).isEqualTo(LocalDate.of(2016, 11, 7));
        assertThat(colombo.announceBy()).isEqualTo(LocalDate.of(2022, 8, 10));
    }

    @Test
    void the_last_day_to_announce_ends_in_the_projects_zone() {
        assertThat(tokyo.tooLateToAnnounce(Instant.parse("2016-11-07T14:59:59Z")))
                .isFalse();
        assertThat(tokyo.tooLateToAnnounce(Instant.parse("2016-11-07T15:00:00Z")))
                .isTrue();
    }

    @Test
    void the_project_starts_with_its_first_day_in_its_zone() {
        assertThat(tokyo.started(Instant.parse("2016-12-04T14:59:59Z"))).isFalse();
        assertThat(tokyo.started(Instant.parse("2016-12-04T15:00:00Z"))).isTrue();
    }

    @Rule({"R087", "R088", "R102", "R103"})
    @Test
    void travellers_arrive_a_day_before_leave_a_day_after_and_are_insured_in_between() {
        var arrive = LocalDate.of(2016, 12, 4);
        var depart = LocalDate.of(2016, 12, 10);
        assertThat(tokyo.stay()).contains(new Stay(arrive, depart, arrive, depart));
        assertThat(tokyo.stay(Pool.OVERSEAS)).isEqualTo(tokyo.stay());
    }

    @Rule("R101")
    @Test
    void nobody_travels_to_a_digital_project_and_local_people_never_do() {
        assertThat(colombo.stay()).isEmpty();
        assertThat(colombo.stay(Pool.OVERSEAS)).isEmpty();
        assertThat(tokyo.stay(Pool.LOCAL)).isEmpty();
    }

    @Rule("R080")
    @Test
    void only_overseas_seats_are_overbooked() {
        assertThat(tokyo.limit(Pool.OVERSEAS)).isEqualTo(20);
        assertThat(tokyo.seats(Pool.OVERSEAS)).isEqualTo(18);
        assertThat(tokyo.limit(Pool.LOCAL)).isEqualTo(2);
        assertThat(colombo.limit(Pool.OVERSEAS)).isEqualTo(38);
        assertThat(colombo.limit(Pool.LOCAL)).isEqualTo(12);
    }
}
