package org.convoke.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.convoke.certificate.Presences.absent;
import static org.convoke.certificate.Presences.minutes;
import static org.convoke.certificate.Presences.present;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.CertificateRefused.AlreadyRecorded;
import org.convoke.certificate.CertificateRefused.CourseNotHeld;
import org.convoke.certificate.CertificateRefused.NoAttendanceTaken;
import org.convoke.certificate.CertificateRefused.NotHosting;
import org.convoke.certificate.CertificateRefused.NotTakingPart;
import org.convoke.certificate.CertificateRefused.SessionAhead;
import org.convoke.certificate.CertificateRefused.SessionUnknown;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Session;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Recorder SECRETARIAT = new Recorder("mika", Optional.empty());
    private static final Instant LAST_MOMENT = Instant.parse("2016-12-09T14:59:59Z");
    private static final Instant OVER = Instant.parse("2016-12-09T15:00:00Z");

    private final Course course = new Course(Projects.tokyo("16-IN-98-GE-WSP-A"));
    private final Nominee hanh = Projects.nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = Projects.nominee("LK", "Nimal Silva");

    CourseTest() {
        course.enrol(hanh);
        course.enrol(silva);
    }

    @Test
    void a_mark_tells_the_minutes_of_the_whole_day() {
        assertThat(record("day-1", present(hanh)))
                .containsExactly(new AttendanceRecorded("16-IN-98-GE-WSP-A", hanh.nomination(), "day-1", true, 420));
    }

    @Test
    void the_same_again_is_harmless_and_another_value_is_refused() {
        record("day-1", present(hanh));

        assertThat(record("day-1", present(hanh), absent(silva))).hasSize(1);
        refuses(AlreadyRecorded.class, "day-1", absent(hanh));
        refuses(AlreadyRecorded.class, "day-2", present(hanh), absent(hanh));
    }

    @Test
    void sessions_that_nobody_has_to_attend_or_that_do_not_exist_are_refused() {
        refuses(NoAttendanceTaken.class, "arrival", present(hanh));
        refuses(SessionUnknown.class, "day-6", present(hanh));
    }

    @Test
    void a_day_begins_at_midnight_in_the_projects_zone() {
        var lastSecondBefore = Instant.parse("2016-12-07T14:59:59Z");

        assertThatThrownBy(() -> course.record("day-4", List.of(present(hanh)), SECRETARIAT, lastSecondBefore))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(SessionAhead.class));
        assertThat(course.record("day-4", List.of(present(hanh)), SECRETARIAT, lastSecondBefore.plusSeconds(1)))
                .hasSize(1);
    }

    @Test
    void only_people_who_take_part_are_on_the_sheet() {
        course.withdraw(silva.nomination());

        refuses(NotTakingPart.class, "day-1", present(silva));
        refuses(NotTakingPart.class, "day-1", new Presence(UUID.randomUUID(), true, Optional.empty()));
    }

    @Test
    void a_host_keeps_the_sheet_of_its_own_projects_only() {
        var japan = new Recorder("host.jp", Optional.of("JP"));
        var lanka = new Recorder("host.lk", Optional.of("LK"));

        assertThat(course.record("day-1", List.of(present(hanh)), japan, OVER)).hasSize(1);
        assertThatThrownBy(() -> course.record("day-1", List.of(present(hanh)), lanka, OVER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(NotHosting.class));
    }

    @Test
    void it_is_complete_when_the_last_day_is_over_and_the_sheet_is_full() {
        fill(hanh);
        assertThat(course.complete(OVER)).isFalse();

        fill(silva);
        assertThat(course.complete(LAST_MOMENT)).isFalse();
        assertThat(course.complete(OVER)).isTrue();
    }

    @Test
    void nobody_waits_for_somebody_who_withdrew() {
        fill(hanh);
        course.withdraw(silva.nomination());

        assertThat(course.complete(OVER)).isTrue();
        assertThat(course.undecided(hanh.nomination(), OVER)).isPresent();
        assertThat(course.undecided(silva.nomination(), OVER)).isEmpty();
    }

    @Test
    void a_programme_without_attendance_proves_nothing() {
        var notified = Projects.tokyo("16-IN-97-GE-WSP-A");
        notified.sessions().removeIf(Session::bearsAttendance);
        var empty = new Course(notified);
        empty.enrol(hanh);

        assertThat(empty.complete(OVER)).isFalse();
    }

    @Rule({"R118", "R121"})
    @Test
    void who_misses_day_four_misses_day_four() {
        fill(silva);
        List.of("day-1", "day-2", "day-3", "day-5").forEach(day -> record(day, present(hanh)));
        record("day-4", absent(hanh));

        assertThat(course.missedBy(of(hanh))).extracting(Session::id).containsExactly("day-4");
        assertThat(course.missedBy(of(silva))).isEmpty();
    }

    @Rule("R119")
    @Test
    void a_digital_session_may_lose_its_grace_and_no_minute_more() {
        var digital = new Course(Projects.colombo("22-CL-15-GE-WSP-A"));
        digital.enrol(hanh);
        var now = Instant.parse("2022-08-26T10:00:00Z");
        digital.record("day-1-session-1", List.of(minutes(hanh, 170)), SECRETARIAT, now);
        digital.record("day-2-session-1", List.of(minutes(hanh, 169)), SECRETARIAT, now);
        digital.record("day-3-session-1", List.of(minutes(hanh, 180)), SECRETARIAT, now);

        assertThat(digital.missedBy(digital.participants().getFirst()))
                .extracting(Session::id)
                .containsExactly("day-2-session-1");
    }

    @Rule("R119")
    @Test
    void a_project_may_ask_for_a_part_of_each_session_and_the_grace_comes_on_top() {
        var digital = new Course(Projects.lenient(Projects.colombo("22-CL-16-GE-WSP-A"), 90));
        digital.enrol(hanh);
        var now = Instant.parse("2022-08-26T10:00:00Z");
        digital.record("day-1-session-1", List.of(minutes(hanh, 152)), SECRETARIAT, now);
        digital.record("day-2-session-1", List.of(minutes(hanh, 151)), SECRETARIAT, now);

        assertThat(digital.missedBy(digital.participants().getFirst()))
                .extracting(Session::id)
                .containsExactly("day-2-session-1");
    }

    @Test
    void a_decision_made_outlives_a_withdrawal() {
        of(hanh).become(Standing.ISSUED);
        course.withdraw(hanh.nomination());

        assertThat(of(hanh).standing()).isEqualTo(Standing.ISSUED);
        assertThatThrownBy(() -> of(hanh).become(Standing.WITHHELD)).isInstanceOf(IllegalStateException.class);
    }

    @Rule("R125")
    @Test
    void reports_are_asked_for_six_months_after_the_end_once_of_everybody_who_was_there() {
        record("day-1", present(hanh), absent(silva));
        var due = Instant.parse("2017-06-08T15:00:00Z");

        assertThat(course.requestReports(due.minusSeconds(1))).isEmpty();
        assertThat(course.requestReports(due)).singleElement().satisfies(request -> {
            assertThat(request.nominee()).isEqualTo(hanh);
            assertThat(request.requestedOn()).isEqualTo(LocalDate.of(2017, 6, 9));
        });
        assertThat(course.requestReports(due.plusSeconds(1))).isEmpty();
    }

    @Test
    void a_project_without_reports_asks_for_none() {
        var digital = new Course(Projects.colombo("22-CL-15-GE-WSP-A"));
        digital.enrol(hanh);
        var now = Instant.parse("2022-08-26T10:00:00Z");
        digital.record("day-1-session-1", List.of(minutes(hanh, 180)), SECRETARIAT, now);

        assertThat(digital.requestReports(Instant.parse("2032-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_revision_moves_the_programme_until_somebody_was_marked() {
        var later = Projects.tokyo("16-IN-98-GE-WSP-A", LocalDate.of(2017, 3, 6));
        course.expect(Prospect.POSTPONED);
        refuses(CourseNotHeld.class, "day-1", present(hanh));

        course.revise(later);
        refuses(SessionAhead.class, "day-1", present(hanh));
        course.revise(Projects.tokyo("16-IN-98-GE-WSP-A"));
        record("day-1", present(hanh));
        course.revise(later);

        assertThat(course.programme().startsOn()).isEqualTo(LocalDate.of(2016, 12, 5));
    }

    @Rule("R121")
    @Test
    void a_cancelled_course_proves_nothing_and_asks_for_nothing() {
        fill(hanh);
        fill(silva);
        course.expect(Prospect.CANCELLED);

        assertThat(course.complete(OVER)).isFalse();
        assertThat(course.undecided(hanh.nomination(), OVER)).isEmpty();
        assertThat(course.requestReports(Instant.parse("2017-06-08T15:00:00Z"))).isEmpty();
        refuses(CourseNotHeld.class, "day-1", present(hanh));
    }

    private void fill(Nominee nominee) {
        List.of("day-1", "day-2", "day-3", "day-4", "day-5").forEach(day -> record(day, present(nominee)));
    }

    private List<AttendanceRecorded> record(String session, Presence... sheet) {
        return course.record(session, List.of(sheet), SECRETARIAT, LAST_MOMENT);
    }

    private void refuses(Class<? extends Refused> reason, String session, Presence... sheet) {
        assertThatThrownBy(() -> record(session, sheet))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(reason));
    }

    private Participant of(Nominee nominee) {
        return course.participants().stream()
                .filter(participant -> participant.nominee().equals(nominee))
                .findFirst()
                .orElseThrow();
    }
}
