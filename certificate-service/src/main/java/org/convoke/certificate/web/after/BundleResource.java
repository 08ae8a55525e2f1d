package org.convoke.certificate.web.after;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.convoke.certificate.bundle.WriteBundle;
import org.convoke.certificate.bundle.WriteBundle.Scope;
import org.convoke.certificate.web.Audience;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// All certificates at once, of one project or year or of all; an NPO gets those of the people it nominated, whatever
/// it
/// asks for.
@Path("/api/certificates.zip")
public class BundleResource {

    private final WriteBundle writeBundle;
    private final Audience audience;

    BundleResource(WriteBundle writeBundle, Audience audience) {
        this.writeBundle = writeBundle;
        this.audience = audience;
    }

    @GET
    @Produces("application/zip")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<StreamingOutput> certificates(
            @RestQuery Optional<String> project,
            @RestQuery Optional<Integer> year,
            @RestQuery Optional<String> country) {
        var scope = new Scope(audience.countryOf(country), project, year);
        StreamingOutput zip = out -> writeBundle.write(scope, out);
        return ResponseBuilder.ok(zip)
                .header("Content-Disposition", "attachment; filename=\"certificates.zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
