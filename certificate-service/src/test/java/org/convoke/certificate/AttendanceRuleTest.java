package org.convoke.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.Session;
import org.convoke.webkit.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceRuleTest {

    private static final Session SESSION = new Session("s", LocalDate.of(2022, 8, 24), "Session", 180, true);

    @ParameterizedTest
    @CsvSource({
        "DAY,      0, 100, true,  180, true",
        "DAY,      0, 100, false,   0, false",
        "DAY,      0, 100, true,    0, true",
        "SESSION, 10, 100, true,  180, true",
        "SESSION, 10, 100, true,  170, true",
        "SESSION, 10, 100, true,  169, false",
        "SESSION,  0, 100, true,  180, true",
        "SESSION,  0, 100, true,  179, false",
        "SESSION, 10, 100, true,  200, true",
        "SESSION, 10, 100, false,   0, false",
        "SESSION, 180, 100, false,  0, false",
        "SESSION,  0,  80, true,  144, true",
        "SESSION,  0,  80, true,  143, false",
        "SESSION, 10,  80, true,  134, true",
        "SESSION, 10,  80, true,  133, false",
        "SESSION,  0,  33, true,   60, true",
        "SESSION,  0,  33, true,   59, false",
        "SESSION,  0,   1, false,   0, false",
        "DAY,      0,  50, true,    0, true",
    })
    void attended_means_there_by_day_and_there_long_enough_by_session(
            AttendanceUnit unit, int grace, int percent, boolean present, int minutes, boolean attended) {
        var mark = new Mark(present, minutes, "somebody", Instant.EPOCH);

        assertThat(new AttendanceRule(unit, grace, percent).attended(SESSION, mark))
                .isEqualTo(attended);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, true, , 180",
        "DAY, false, , 0",
        "SESSION, true, , 180",
        "SESSION, false, , 0",
        "SESSION, true, 95, 95",
        "SESSION, false, 0, 0"
    })
    void minutes_left_out_are_all_or_none(AttendanceUnit unit, boolean present, Integer reported, int recorded) {
        var presence = new Presence(UUID.randomUUID(), present, Optional.ofNullable(reported));

        assertThat(new AttendanceRule(unit, 10, 100).minutes(SESSION, presence)).isEqualTo(recorded);
    }

    @ParameterizedTest
    @CsvSource({"DAY, true, 180", "DAY, false, 0", "SESSION, true, 0", "SESSION, false, 5"})
    void minutes_that_make_no_sense_are_refused(AttendanceUnit unit, boolean present, int reported) {
        var presence = new Presence(UUID.randomUUID(), present, Optional.of(reported));

        assertThatThrownBy(() -> new AttendanceRule(unit, 10, 100).minutes(SESSION, presence))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void what_was_withheld_or_revoked_may_be_decided_again_and_nothing_else() {
        assertThat(Standing.PENDING.next())
                .containsExactlyInAnyOrder(Standing.ISSUED, Standing.WITHHELD, Standing.WITHDRAWN);
        assertThat(Standing.WITHHELD.next()).containsExactly(Standing.PENDING);
        assertThat(Standing.ISSUED.next()).containsExactly(Standing.REVOKED);
        assertThat(Standing.REVOKED.next()).containsExactly(Standing.PENDING);
        assertThat(Standing.WITHDRAWN.next()).isEmpty();
    }
}
