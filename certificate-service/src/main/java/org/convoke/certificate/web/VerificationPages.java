package org.convoke.certificate.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.convoke.certificate.print.Sheet;
import org.convoke.certificate.web.Verification.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The address printed on every certificate: anybody who holds one can check it, without a login. It reads this
/// service's own database and nothing else, so it answers while the rest of the platform is down.
@Path("/verify/{number}")
public class VerificationPages {

    private final Verification verification;

    VerificationPages(Verification verification) {
        this.verification = verification;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> page(String number) {
        return verification
                .of(number)
                .map(sheet -> answer(RestResponse.Status.OK, new Valid(sheet).render()))
                .orElseGet(() -> answer(RestResponse.Status.NOT_FOUND, new Unknown().render()));
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<View> verification(String number) {
        return verification
                .of(number)
                .map(sheet -> answer(RestResponse.Status.OK, View.of(sheet)))
                .orElseGet(() -> answer(RestResponse.Status.NOT_FOUND, View.UNKNOWN));
    }

    /// Names of people: not for caches and not for search engines.
    private static <T> RestResponse<T> answer(RestResponse.Status status, T entity) {
        return ResponseBuilder.create(status, entity)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    record Valid(Sheet sheet) implements TemplateInstance {}

    record Unknown() implements TemplateInstance {}

    /// @param certificate absent when UNKNOWN
    @Schema(name = "Verification")
    public record View(Status status, Optional<Printed> certificate) {

        static final View UNKNOWN = new View(Status.UNKNOWN, Optional.empty());

        static View of(Sheet sheet) {
            return new View(Status.VALID, Optional.of(Printed.of(sheet)));
        }
    }

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
