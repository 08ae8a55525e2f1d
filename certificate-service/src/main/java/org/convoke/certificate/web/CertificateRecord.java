package org.convoke.certificate.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Certificate;
import org.convoke.certificate.CertificateStatus;
import org.convoke.certificate.Revocation;
import org.convoke.certificate.Supersession;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A certificate and what became of it, for those whom it concerns.
///
/// @param supersedes the number of the certificate whose place it has taken
@Schema(name = "CertificateRecord")
public record CertificateRecord(
        String number,
        CertificateStatus status,
        UUID nomination,
        String country,
        String recipient,
        String project,
        String title,
        String place,
        Instant issuedAt,
        URI verificationUrl,
        Optional<String> supersedes,
        Optional<Superseded> superseded,
        Optional<Revoked> revoked) {

    /// @param notes whether the reader may see what is in the Secretariat's files
    static CertificateRecord of(Certificate certificate, boolean notes) {
        var sheet = certificate.sheet();
        return new CertificateRecord(
                sheet.number(),
                certificate.status(),
                certificate.nomination(),
                certificate.country(),
                sheet.recipient(),
                sheet.project(),
                sheet.title(),
                sheet.place(),
                certificate.issuedAt(),
                sheet.verification(),
                certificate.supersedes(),
                certificate.supersession().map(it -> Superseded.of(it, notes)),
                certificate.revocation().map(it -> Revoked.of(it, notes)));
    }

    /// @param by the number of the certificate that has taken its place
    /// @param decidedBy and note only for the Secretariat and auditors
    @Schema(name = "CertificateSupersession")
    public record Superseded(
            String by, ReissueReason reason, LocalDate on, Optional<String> decidedBy, Optional<String> note) {

        static Superseded of(Supersession it, boolean notes) {
            return new Superseded(it.successor(), it.reason(), it.on(), only(notes, it.by()), only(notes, it.note()));
        }
    }

    /// @param decidedBy and note only for the Secretariat and auditors
    @Schema(name = "CertificateRevocation")
    public record Revoked(RevocationReason reason, LocalDate on, Optional<String> decidedBy, Optional<String> note) {

        static Revoked of(Revocation it, boolean notes) {
            return new Revoked(it.reason(), it.on(), only(notes, it.by()), only(notes, it.note()));
        }
    }

    private static Optional<String> only(boolean notes, String text) {
        return Optional.of(text).filter(_ -> notes);
    }
}
