package org.convoke.certificate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.convoke.certificate.Certificate;
import org.convoke.certificate.CertificateRefused.CertificateUnknown;
import org.convoke.certificate.Certificates;
import org.convoke.certificate.ReissueCertificate;
import org.convoke.certificate.RevokeCertificate;
import org.convoke.certificate.Rewording;
import org.convoke.certificate.credential.CredentialRefused.CredentialUnknown;
import org.convoke.certificate.credential.Evidence;
import org.convoke.contracts.CertificateEvent.ReissueReason;
import org.convoke.contracts.CertificateEvent.RevocationReason;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// One certificate and what became of it. Another NPO's certificate is as unknown as one that does not exist.
@Path("/api/certificates/{number}")
public class RecordResource {

    private final Certificates certificates;
    private final ReissueCertificate reissueCertificate;
    private final RevokeCertificate revokeCertificate;
    private final Audience audience;
    private final Caller caller;

    RecordResource(
            Certificates certificates,
            ReissueCertificate reissueCertificate,
            RevokeCertificate revokeCertificate,
            Audience audience,
            Caller caller) {
        this.certificates = certificates;
        this.reissueCertificate = reissueCertificate;
        this.revokeCertificate = revokeCertificate;
        this.audience = audience;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<CertificateRecord> certificate(String number) {
        return answer(seen(number));
    }

    @GET
    @Path("evidence")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    @Operation(summary = "The line of the attendance sheet whose SHA-256 digest the credential holds")
    public String evidence(String number) {
        return seen(number)
                .evidence()
                .map(Evidence::text)
                .orElseThrow(() -> Refusal.because(new CredentialUnknown(number)));
    }

    @POST
    @Path("reissue")
    @Idempotent
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Issue a corrected certificate that supersedes this one, and answer with the new one")
    public RestResponse<CertificateRecord> reissue(
            String number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Reissue reissue) {
        return answer(reissueCertificate.reissue(
                number, ifMatch, reissue.rewording(), reissue.reason(), reissue.note(), caller.id()));
    }

    @POST
    @Path("revocation")
    @Idempotent
    @RolesAllowed(Roles.SECRETARIAT)
    @Operation(summary = "Revoke this certificate")
    public RestResponse<CertificateRecord> revoke(
            String number, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RevocationDraft revocation) {
        return answer(revokeCertificate.revoke(number, ifMatch, revocation.reason(), revocation.note(), caller.id()));
    }

    private Certificate seen(String number) {
        return certificates
                .findByIdOptional(number)
                .filter(known -> audience.isOwnOrAll(known.country()))
                .orElseThrow(() -> Refusal.because(new CertificateUnknown(number)));
    }

    private RestResponse<CertificateRecord> answer(Certificate certificate) {
        var notes = caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR);
        return EntityTag.ok(CertificateRecord.of(certificate, notes), certificate.version());
    }

    /// @param reason public
    /// @param note why, for the files of the Secretariat; never public
    @Schema(name = "Reissue")
    public record Reissue(
            @NotNull ReissueReason reason,
            @NotBlank @Size(max = 2000) String note,
            Optional<@Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 120) String> recipient,
            Optional<@Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 300) String> title,
            Optional<@Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Size(max = 200) String> place) {

        Rewording rewording() {
            return new Rewording(given(recipient), given(title), given(place));
        }

        private static Optional<String> given(Optional<String> word) {
            return word == null ? Optional.empty() : word.map(String::strip);
        }
    }

    /// @param reason public
    /// @param note why, for the files of the Secretariat; never public
    @Schema(name = "RevocationDraft")
    public record RevocationDraft(
            @NotNull RevocationReason reason,
            @NotBlank @Size(max = 2000) String note) {}
}
