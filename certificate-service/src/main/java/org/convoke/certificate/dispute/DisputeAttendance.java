package org.convoke.certificate.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.dispute.DisputeRefused.DisputeTooLate;
import org.convoke.certificate.dispute.DisputeRefused.DisputedAlready;
import org.convoke.certificate.dispute.DisputeRefused.NothingToDispute;
import org.convoke.contracts.Session;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.Refusal;

/// A participant objects to the record of one session; those who keep the sheet are asked to look into it.
@ApplicationScoped
@Transactional
public class DisputeAttendance {

    private final Courses courses;
    private final Disputes disputes;
    private final DisputeSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    DisputeAttendance(Courses courses, Disputes disputes, DisputeSettings settings, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.disputes = disputes;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @param words of the participant; they stay here
    public void dispute(String project, UUID nomination, String id, String words) {
        var course = courses.locked(project);
        var participant = course.participant(nomination).orElseThrow();
        var session = course.programme().session(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requireInTime(course, now);
        requireNew(participant, session);
        var dispute = new Dispute(project, nomination, id, words, now);
        disputes.persist(dispute);
        outbox.add(dispute.disputed(participant.nominee(), session));
    }

    private void requireInTime(Course course, Instant now) {
        var last = course.programme().endsOn().plusDays(settings.days());
        if (course.programme().today(now).isAfter(last)) {
            throw Refusal.because(new DisputeTooLate(last));
        }
    }

    private void requireNew(Participant participant, Session session) {
        var mark = participant.mark(session).orElseThrow(() -> Refusal.because(new NothingToDispute(session.id())));
        var known = disputes.of(participant.nomination()).stream()
                .filter(dispute -> dispute.session().equals(session.id()));
        if (known.anyMatch(dispute -> dispute.covers(mark.recordedAt()))) {
            throw Refusal.because(new DisputedAlready(session.id()));
        }
    }
}
