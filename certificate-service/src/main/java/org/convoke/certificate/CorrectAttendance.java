package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.convoke.eventing.Outbox;

/// An entry of the sheet was wrong and is put right, with a reason (R121). Who has no certificate because of it is
/// decided about again; a certificate that is out stays out until a person revokes it.
@ApplicationScoped
@Transactional
public class CorrectAttendance {

    private final Courses courses;
    private final Certificates certificates;
    private final Corrections corrections;
    private final Outbox outbox;
    private final Clock clock;

    CorrectAttendance(Courses courses, Certificates certificates, Corrections corrections, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.certificates = certificates;
        this.corrections = corrections;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Correction correct(String project, String session, Presence presence, String reason, Recorder recorder) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var amendment = courses.locked(project).correct(session, presence, recorder, now);
        var correction = new Correction(project, amendment, reason);
        corrections.persist(correction);
        outbox.add(amendment.told(project, now, unsupported(project, amendment)));
        return correction;
    }

    private Optional<String> unsupported(String project, Amendment amendment) {
        return Optional.of(amendment)
                .filter(Amendment::unearned)
                .map(one ->
                        certificates.ofProject(project).get(one.participant().nomination()))
                .map(certificate -> certificate.sheet().number());
    }
}
