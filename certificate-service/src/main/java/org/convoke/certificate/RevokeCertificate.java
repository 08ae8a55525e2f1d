package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.contracts.CertificateEvent.CertificateRevoked;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.EntityTag;

/// A certificate must not stand any more: it says so from now on to whoever checks it.
@ApplicationScoped
@Transactional
public class RevokeCertificate {

    private final Courses courses;
    private final Certificates certificates;
    private final Outbox outbox;
    private final Clock clock;

    RevokeCertificate(Courses courses, Certificates certificates, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.certificates = certificates;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Certificate revoke(String number, String ifMatch, RevocationReason reason, String note, String by) {
        var course = courses.locked(certificates.projectOf(number));
        var certificate = certificates.numbered(number);
        EntityTag.require(ifMatch, certificate.version());
        var today = course.programme().today(clock.instant());
        certificate.revoke(new Revocation(reason, today, by, note));
        var participant = course.participant(certificate.nomination()).orElseThrow();
        participant.become(Standing.REVOKED);
        certificates.flush();
        outbox.add(new CertificateRevoked(
                course.project(),
                certificate.named(participant.nominee()),
                number,
                reason,
                today,
                certificate.sheet().verification().toString()));
        return certificate;
    }
}
