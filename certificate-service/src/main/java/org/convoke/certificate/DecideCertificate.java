package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.certificate.credential.Addresses;
import org.convoke.contracts.CertificateEvent.CertificateIssued;
import org.convoke.contracts.CertificateEvent.CertificateWithheld;
import org.convoke.contracts.CertificateEvent.MissedSession;
import org.convoke.contracts.Session;
import org.convoke.eventing.Outbox;

/// One participant of a complete course gets the certificate, or is told which sessions stand in the way (R117, R121).
/// It is printed here, once and for all: what was handed out never changes with a later layout.
@ApplicationScoped
@Transactional
public class DecideCertificate {

    private final Courses courses;
    private final Chancery chancery;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Clock clock;

    DecideCertificate(Courses courses, Chancery chancery, Addresses addresses, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.chancery = chancery;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void decide(String project, UUID nomination) {
        var course = courses.locked(project);
        var now = clock.instant();
        course.undecided(nomination, now).ifPresent(participant -> {
            var missed = course.missedBy(participant);
            outbox.add(missed.isEmpty() ? issue(course, participant, now) : withhold(course, participant, missed));
        });
    }

    private CertificateIssued issue(Course course, Participant participant, Instant now) {
        participant.become(Standing.ISSUED);
        var number = CertificateNumber.random(course.project()).value();
        var certificate = new Certificate(course, participant, number, addresses.certificate(number), now);
        chancery.make(certificate, course, participant);
        return certificate.issued(participant.nominee());
    }

    private CertificateWithheld withhold(Course course, Participant participant, List<Session> missed) {
        participant.become(Standing.WITHHELD);
        var sessions = missed.stream()
                .map(session -> new MissedSession(session.id(), session.date(), session.title()))
                .toList();
        return new CertificateWithheld(course.project(), participant.nominee(), sessions);
    }
}
