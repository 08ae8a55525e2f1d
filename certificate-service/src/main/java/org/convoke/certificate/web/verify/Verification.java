package org.convoke.certificate.web.verify;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.certificate.print.Sheet;
import org.convoke.certificate.verification.Verdict;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A verdict for programs.
///
/// @param certificate absent when UNKNOWN or ALTERED
/// @param revocation only when REVOKED
/// @param supersession only when SUPERSEDED
@Schema(name = "Verification")
public record Verification(
        Status status, Optional<Printed> certificate, Optional<Revoked> revocation, Optional<Superseded> supersession) {

    public enum Status {
        VALID,
        REVOKED,
        SUPERSEDED,
        ALTERED,
        UNKNOWN
    }

    static Verification of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid(var sheet) -> of(Status.VALID, sheet, Optional.empty(), Optional.empty());
            case Verdict.Revoked(var sheet, var reason, var on) ->
                of(Status.REVOKED, sheet, Optional.of(new Revoked(reason, on)), Optional.empty());
            case Verdict.Superseded(var sheet, var by, var address, var reason, var on) ->
                of(Status.SUPERSEDED, sheet, Optional.empty(), Optional.of(new Superseded(by, address, reason, on)));
            case Verdict.Altered _ -> bare(Status.ALTERED);
            case Verdict.Unknown _ -> bare(Status.UNKNOWN);
        };
    }

    private static Verification of(
            Status status, Sheet sheet, Optional<Revoked> revocation, Optional<Superseded> supersession) {
        return new Verification(status, Optional.of(Printed.of(sheet)), revocation, supersession);
    }

    private static Verification bare(Status status) {
        return new Verification(status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Schema(name = "PublicRevocation")
    public record Revoked(RevocationReason reason, LocalDate on) {}

    /// @param by the number of the certificate that has taken its place
    @Schema(name = "PublicSupersession")
    public record Superseded(String by, URI verificationUrl, ReissueReason reason, LocalDate on) {}

    /// What stands on the certificate.
    @Schema(name = "PrintedCertificate")
    public record Printed(
            String number,
            String recipient,
            String project,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            String place,
            LocalDate issuedOn) {

        static Printed of(Sheet sheet) {
            return new Printed(
                    sheet.number(),
                    sheet.recipient(),
                    sheet.project(),
                    sheet.title(),
                    sheet.startsOn(),
                    sheet.endsOn(),
                    sheet.place(),
                    sheet.issuedOn());
        }
    }
}
