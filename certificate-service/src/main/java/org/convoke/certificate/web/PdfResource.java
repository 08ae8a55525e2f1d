package org.convoke.certificate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.convoke.certificate.CertificateRefused.CertificateUnknown;
import org.convoke.certificate.Certificates;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The certificate as it was printed when it was issued.
@Path("/api/certificates/{number}/pdf")
public class PdfResource {

    private final Certificates certificates;
    private final Audience audience;

    PdfResource(Certificates certificates, Audience audience) {
        this.certificates = certificates;
        this.audience = audience;
    }

    /// Another NPO's certificate is as unknown as one that does not exist.
    @GET
    @Produces("application/pdf")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<byte[]> pdf(String number) {
        var certificate = certificates
                .findByIdOptional(number)
                .filter(known -> audience.isOwnOrAll(known.country()))
                .orElseThrow(() -> Refusal.because(new CertificateUnknown(number)));
        return ResponseBuilder.ok(certificate.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + number + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
