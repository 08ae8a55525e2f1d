package org.convoke.certificate.web.verify;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.util.Optional;
import org.convoke.certificate.print.Sheet;
import org.convoke.certificate.verification.Verdict;
import org.convoke.certificate.verification.VerifyCertificate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Where people check a certificate: the address printed on it, a number typed, or a file shown. Every way is a plain
/// form
/// or a link.
@Path("/verify")
@RateLimited
@Produces(MediaType.TEXT_HTML)
public class VerificationPages {

    private final VerifyCertificate verifyCertificate;

    VerificationPages(VerifyCertificate verifyCertificate) {
        this.verifyCertificate = verifyCertificate;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> ask(@QueryParam("number") Optional<String> number) {
        return number.map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(VerificationPages::lead)
                .orElseGet(() -> Answer.of(Status.OK, new Ask(false).render()));
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> number(String number) {
        var verdict = verifyCertificate.verify(number);
        return Answer.of(Answer.status(verdict), page(verdict).render());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> file(@RestForm("file") FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return Answer.of(Status.BAD_REQUEST, new Ask(true).render());
        }
        return Answer.of(
                Status.OK, page(verifyCertificate.verify(Answer.bytes(file))).render());
    }

    private static RestResponse<String> lead(String number) {
        return RestResponse.seeOther(UriBuilder.fromUri("verify/{number}").build(number));
    }

    private static TemplateInstance page(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid(var sheet) -> new Valid(sheet);
            case Verdict.Revoked revoked -> new Revoked(revoked.sheet(), revoked);
            case Verdict.Superseded superseded -> new Superseded(superseded.sheet(), superseded);
            case Verdict.Altered _ -> new Altered();
            case Verdict.Unknown _ -> new Unknown();
        };
    }

    /// @param again nothing was chosen
    record Ask(boolean again) implements TemplateInstance {}

    record Valid(Sheet sheet) implements TemplateInstance {}

    record Revoked(Sheet sheet, Verdict.Revoked verdict) implements TemplateInstance {}

    record Superseded(Sheet sheet, Verdict.Superseded verdict) implements TemplateInstance {}

    record Altered() implements TemplateInstance {}

    record Unknown() implements TemplateInstance {}
}
