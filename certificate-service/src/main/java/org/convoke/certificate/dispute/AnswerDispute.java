package org.convoke.certificate.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.CorrectAttendance;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Presence;
import org.convoke.certificate.Recorder;
import org.convoke.eventing.Outbox;

/// Who keeps the sheet answers a dispute: the record stays, or is corrected for the reason that the answer gives.
@ApplicationScoped
@Transactional
public class AnswerDispute {

    private final Courses courses;
    private final Disputes disputes;
    private final CorrectAttendance correctAttendance;
    private final Outbox outbox;
    private final Clock clock;

    AnswerDispute(Courses courses, Disputes disputes, CorrectAttendance correctAttendance, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.disputes = disputes;
        this.correctAttendance = correctAttendance;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @param found how it was; empty when the record stays
    public Dispute answer(String project, UUID id, String words, Optional<Found> found, Recorder by) {
        var course = courses.kept(project, by);
        var dispute = disputes.get(project, id);
        var state = found.isPresent() ? DisputeState.CORRECTED : DisputeState.UPHELD;
        dispute.answer(state, words, by.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        found.map(one -> new Presence(dispute.nomination(), one.present(), one.minutes()))
                .ifPresent(presence -> correctAttendance.correct(project, dispute.session(), presence, words, by));
        var nominee = course.participant(dispute.nomination()).orElseThrow().nominee();
        outbox.add(dispute.answered(nominee, course.programme().session(dispute.session())));
        return dispute;
    }

    /// @param minutes only where attendance is counted by session; left out, it means all of them or none
    public record Found(boolean present, Optional<Integer> minutes) {}
}
