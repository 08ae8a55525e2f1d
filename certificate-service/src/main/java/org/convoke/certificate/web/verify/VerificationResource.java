package org.convoke.certificate.web.verify;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.convoke.certificate.credential.CredentialRefused.CredentialUnknown;
import org.convoke.certificate.verification.VerifyCertificate;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// The same for programs, at the same addresses as the pages. Checking changes nothing, so sending a file again is
/// harmless.
@Path("/verify")
@RateLimited
@Produces(MediaType.APPLICATION_JSON)
public class VerificationResource {

    static final String CREDENTIAL = "application/vc+jwt";

    private final VerifyCertificate verifyCertificate;

    VerificationResource(VerifyCertificate verifyCertificate) {
        this.verifyCertificate = verifyCertificate;
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(summary = "What a certificate is worth, by its number")
    public RestResponse<Verification> number(String number) {
        var verdict = verifyCertificate.verify(number);
        return Answer.of(Answer.status(verdict), Verification.of(verdict));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @Operation(summary = "What a PDF or credential is worth; it is looked at and not kept")
    public RestResponse<Verification> file(@RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            throw new BadRequestException("Send the certificate as the part \"file\".");
        }
        return Answer.of(Status.OK, Verification.of(verifyCertificate.verify(Answer.bytes(file))));
    }

    @POST
    @Consumes({"application/pdf", CREDENTIAL, "application/jwt"})
    @PermitAll
    @Operation(summary = "The same for a program that sends nothing but the PDF or credential")
    public RestResponse<Verification> content(@NotNull byte[] file) {
        return Answer.of(Status.OK, Verification.of(verifyCertificate.verify(file)));
    }

    @GET
    @Path("{number}/credential")
    @Produces(CREDENTIAL)
    @PermitAll
    @Operation(summary = "The Open Badges 3.0 credential of a certificate that stands, as a signed JWT")
    public RestResponse<String> credential(String number) {
        var credential =
                verifyCertificate.credential(number).orElseThrow(() -> Refusal.because(new CredentialUnknown(number)));
        return ResponseBuilder.ok(credential)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate.jwt\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
