package org.convoke.certificate.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.convoke.certificate.programme.Rows.at;
import static org.convoke.certificate.programme.Rows.attended;
import static org.convoke.certificate.programme.Rows.row;
import static org.convoke.contracts.Policy.AttendanceUnit.DAY;
import static org.convoke.contracts.Policy.AttendanceUnit.SESSION;

import java.time.LocalDate;
import java.util.List;
import org.convoke.certificate.programme.ProgrammeRefused.NothingAttended;
import org.convoke.certificate.programme.ProgrammeRefused.OutsideProject;
import org.convoke.certificate.programme.ProgrammeRefused.SecondOfTheDay;
import org.convoke.certificate.programme.ProgrammeRefused.SessionEmpty;
import org.convoke.certificate.programme.ProgrammeRefused.SessionTwice;
import org.convoke.certificate.programme.ProgrammeRefused.SessionsOverlap;
import org.convoke.certificate.programme.ProgrammeRefused.TravelAttended;
import org.convoke.contracts.Policy.AttendanceUnit;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.contracts.SessionKind;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Rule({"R021", "R025", "R026"})
    @Test
    void travel_is_outside_the_dates_and_visits_are_part_of_the_programme() {
        assertThatCode(() -> check(
                        DAY,
                        row("arrival", 23, 0, SessionKind.ARRIVAL, false),
                        attended("day-1", 24, 420),
                        row("visit", 25, 420, SessionKind.VISIT, true),
                        row("film", 26, 45, SessionKind.RECORDED_VISIT, false),
                        row("departure", 27, 0, SessionKind.DEPARTURE, false)))
                .doesNotThrowAnyException();
        refuses(OutsideProject.class, DAY, attended("day-0", 23, 420));
        refuses(OutsideProject.class, DAY, attended("day-4", 27, 420));
    }

    @Rule("R021")
    @Test
    void nobody_attends_a_journey() {
        refuses(TravelAttended.class, DAY, row("arrival", 24, 60, SessionKind.ARRIVAL, true));
    }

    @Rule("R118")
    @Test
    void by_day_there_is_one_attendance_a_day() {
        refuses(SecondOfTheDay.class, DAY, attended("morning", 24, 180), attended("afternoon", 24, 180));
        assertThatCode(() -> check(SESSION, attended("morning", 24, 180), attended("afternoon", 24, 180)))
                .doesNotThrowAnyException();
    }

    @Rule("R119")
    @Test
    void nobody_can_attend_two_sessions_at_once() {
        var morning = at("2022-08-24T03:30:00Z", attended("morning", 24, 180));
        refuses(SessionsOverlap.class, SESSION, at("2022-08-24T06:29:00Z", attended("noon", 24, 60)), morning);
        assertThatCode(() -> check(SESSION, at("2022-08-24T06:30:00Z", attended("noon", 24, 60)), morning))
                .doesNotThrowAnyException();
    }

    @Rule("R117")
    @Test
    void a_programme_holds_something_to_attend() {
        refuses(NothingAttended.class, SESSION, row("film", 24, 45, SessionKind.RECORDED_VISIT, false));
        refuses(SessionEmpty.class, SESSION, attended("talk", 24, 0));
        refuses(SessionTwice.class, SESSION, attended("talk", 24, 60), attended("talk", 25, 60));
    }

    private static void check(AttendanceUnit unit, ProgrammeRow... rows) {
        new Frame(LocalDate.of(2022, 8, 24), LocalDate.of(2022, 8, 26), unit).check(List.of(rows));
    }

    private static void refuses(Class<? extends Refused> reason, AttendanceUnit unit, ProgrammeRow... rows) {
        assertThatThrownBy(() -> check(unit, rows))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(reason));
    }
}
