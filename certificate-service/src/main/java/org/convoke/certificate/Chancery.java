package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.certificate.credential.Badge;
import org.convoke.certificate.credential.Evidence;
import org.convoke.certificate.print.CertificatePrinter;

/// Makes of a certificate's words what is handed out, and keeps it: within the transaction that issues it, so that
/// number,
/// words, PDF and credential exist together or not at all.
@ApplicationScoped
class Chancery {

    private final Certificates certificates;
    private final CertificatePrinter printer;
    private final Badge badge;

    Chancery(Certificates certificates, CertificatePrinter printer, Badge badge) {
        this.certificates = certificates;
        this.printer = printer;
        this.badge = badge;
    }

    void make(Certificate certificate, Course course, Participant participant) {
        var sheet = certificate.sheet();
        var evidence = evidence(course, participant);
        var entry = certificates.drawEntry();
        var credential = badge.of(sheet, certificate.issuedAt(), evidence, entry);
        certificate.keep(
                evidence, entry, credential, printer.print(sheet, certificate.country(), certificate.issuedAt()));
        certificates.persist(certificate);
    }

    private static Evidence evidence(Course course, Participant participant) {
        return Evidence.of(
                course.project(),
                course.programme().attended().stream()
                        .map(session -> "%s %s: %d of %d minutes"
                                .formatted(
                                        session.id(),
                                        session.date(),
                                        participant
                                                .mark(session)
                                                .map(Mark::minutes)
                                                .orElse(0),
                                        session.minutes()))
                        .toList());
    }
}
