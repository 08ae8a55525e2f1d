package org.convoke.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.certificate.CertificateRefused.NotHosting;
import org.convoke.certificate.CertificateRefused.NotTakingPart;
import org.convoke.certificate.CertificateRefused.NothingRecorded;
import org.convoke.certificate.CertificateRefused.NothingToCorrect;
import org.convoke.certificate.programme.ProgrammeRefused.SessionHeld;
import org.convoke.contracts.CertificateEvent.AttendanceRecorded;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.contracts.Session;
import org.convoke.testing.Rule;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Refused;
import org.junit.jupiter.api.Test;

/// What is on record changes by correction only, and what follows from it.
class CorrectionTest {

    private static final Recorder SECRETARIAT = new Recorder("mika", Optional.empty());
    private static final Instant LAST_MOMENT = Instant.parse("2016-12-09T14:59:59Z");
    private static final Instant OVER = Instant.parse("2016-12-09T15:00:00Z");

    private final Course course = new Course(Projects.tokyo("16-IN-98-GE-WSP-A"));
    private final Nominee hanh = Projects.nominee("VN", "Nguyễn Thị Hạnh");
    private final Nominee silva = Projects.nominee("LK", "Nimal Silva");

    CorrectionTest() {
        course.enrol(hanh);
        course.enrol(silva);
    }

    @Rule("R121")
    @Test
    void a_correction_says_what_was_there_before_and_reopens_only_what_was_withheld() {
        fill(silva);
        List.of("day-1", "day-2", "day-3", "day-5").forEach(day -> record(day, present(hanh)));
        record("day-4", absent(hanh));
        of(hanh).become(Standing.WITHHELD);
        of(silva).become(Standing.ISSUED);

        var made = course.correct("day-4", present(hanh), SECRETARIAT, OVER);
        assertThat(made.before().present()).isFalse();
        assertThat(made.after().minutes()).isEqualTo(420);
        assertThat(made.unearned()).isFalse();
        assertThat(of(hanh).standing()).isEqualTo(Standing.PENDING);
        assertThat(course.missedBy(of(hanh))).isEmpty();

        assertThat(course.correct("day-4", absent(silva), SECRETARIAT, OVER).unearned())
                .isTrue();
        assertThat(of(silva).standing()).isEqualTo(Standing.ISSUED);
    }

    @Rule("R121")
    @Test
    void a_correction_that_leaves_the_same_sessions_missed_decides_nothing_anew() {
        var digital = new Course(Projects.colombo("22-CL-15-GE-WSP-A"));
        digital.enrol(hanh);
        var now = Instant.parse("2022-08-26T10:00:00Z");
        digital.record("day-1-session-1", List.of(minutes(hanh, 100)), SECRETARIAT, now);
        digital.participants().getFirst().become(Standing.WITHHELD);

        assertThat(digital.correct("day-1-session-1", minutes(hanh, 120), SECRETARIAT, now)
                        .full())
                .isFalse();
        assertThat(digital.participants().getFirst().standing()).isEqualTo(Standing.WITHHELD);
        digital.correct("day-1-session-1", minutes(hanh, 170), SECRETARIAT, now);
        assertThat(digital.participants().getFirst().standing()).isEqualTo(Standing.PENDING);
    }

    @Rule("R121")
    @Test
    void only_what_is_on_record_and_wrong_can_be_corrected() {
        corrects(NothingRecorded.class, present(hanh));
        record("day-1", present(hanh));
        corrects(NothingToCorrect.class, present(hanh));
        corrects(NotTakingPart.class, new Presence(UUID.randomUUID(), true, Optional.empty()));
        var lanka = new Recorder("host.lk", Optional.of("LK"));
        assertThatThrownBy(() -> course.correct("day-1", absent(hanh), lanka, OVER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(NotHosting.class));
    }

    @Rule("R121")
    @Test
    void a_programme_moves_no_session_of_which_attendance_is_on_record() {
        record("day-1", present(hanh));
        var rows = course.programme().sessions().stream().map(ProgrammeRow::new).toList();
        var moved = new Session("day-1", LocalDate.of(2016, 12, 6), "Day 1", 420, true);
        var without = rows.stream().filter(row -> !row.session().id().equals("day-1"));
        var changed = Stream.concat(without, Stream.of(new ProgrammeRow(moved))).toList();

        assertThatThrownBy(() -> course.follow(changed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(SessionHeld.class));
        course.follow(rows.subList(0, rows.size() - 1));
        assertThat(course.programme().sessions()).hasSize(6);
    }

    private void corrects(Class<? extends Refused> reason, Presence presence) {
        assertThatThrownBy(() -> course.correct("day-1", presence, SECRETARIAT, OVER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isInstanceOf(reason));
    }

    private void fill(Nominee nominee) {
        List.of("day-1", "day-2", "day-3", "day-4", "day-5").forEach(day -> record(day, present(nominee)));
    }

    private List<AttendanceRecorded> record(String session, Presence... sheet) {
        return course.record(session, List.of(sheet), SECRETARIAT, LAST_MOMENT);
    }

    private Participant of(Nominee nominee) {
        return course.participants().stream()
                .filter(participant -> participant.nominee().equals(nominee))
                .findFirst()
                .orElseThrow();
    }

    private static Presence present(Nominee nominee) {
        return new Presence(nominee.nomination(), true, Optional.empty());
    }

    private static Presence absent(Nominee nominee) {
        return new Presence(nominee.nomination(), false, Optional.empty());
    }

    private static Presence minutes(Nominee nominee, int minutes) {
        return new Presence(nominee.nomination(), true, Optional.of(minutes));
    }
}
