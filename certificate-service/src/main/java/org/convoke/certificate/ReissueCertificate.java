package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.certificate.ChangeRefused.AttendanceNotFull;
import org.convoke.certificate.ChangeRefused.NothingReworded;
import org.convoke.certificate.credential.Addresses;
import org.convoke.contracts.CertificateEvent.CertificateReissued;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// A certificate says something wrong: another one takes its place, and the old number leads to it. Full attendance is
/// asked for as when the first was issued (R117, R121).
@ApplicationScoped
@Transactional
public class ReissueCertificate {

    private final Courses courses;
    private final Certificates certificates;
    private final Chancery chancery;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Clock clock;

    ReissueCertificate(
            Courses courses,
            Certificates certificates,
            Chancery chancery,
            Addresses addresses,
            Outbox outbox,
            Clock clock) {
        this.courses = courses;
        this.certificates = certificates;
        this.chancery = chancery;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Certificate reissue(
            String number, String ifMatch, Rewording rewording, ReissueReason reason, String note, String by) {
        var course = courses.locked(certificates.projectOf(number));
        var earlier = certificates.numbered(number);
        EntityTag.require(ifMatch, earlier.version());
        var participant = course.participant(earlier.nomination()).orElseThrow();
        requireFull(course, participant);
        if (reason != ReissueReason.SIGNATURE_RENEWED && !rewording.changes(earlier.sheet())) {
            throw Refusal.because(new NothingReworded());
        }
        var next = next(course, earlier, rewording);
        earlier.supersede(
                new Supersession(next.sheet().number(), reason, next.sheet().issuedOn(), by, note));
        certificates.flush();
        chancery.make(next, course, participant);
        outbox.add(told(participant, earlier, next, reason));
        return next;
    }

    private Certificate next(Course course, Certificate earlier, Rewording rewording) {
        var now = clock.instant();
        var number = CertificateNumber.random(course.project()).value();
        return earlier.reissued(
                rewording,
                number,
                addresses.certificate(number),
                course.programme().today(now),
                now);
    }

    private static void requireFull(Course course, Participant participant) {
        var missed = course.missedBy(participant);
        if (!missed.isEmpty()) {
            throw Refusal.because(new AttendanceNotFull(missed));
        }
    }

    private static CertificateReissued told(
            Participant participant, Certificate earlier, Certificate next, ReissueReason reason) {
        var sheet = next.sheet();
        return new CertificateReissued(
                sheet.project(),
                next.named(participant.nominee()),
                sheet.number(),
                earlier.sheet().number(),
                reason,
                sheet.issuedOn(),
                sheet.verification().toString());
    }
}
