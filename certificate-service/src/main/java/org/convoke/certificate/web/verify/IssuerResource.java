package org.convoke.certificate.web.verify;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.convoke.certificate.Certificates;
import org.convoke.certificate.credential.Badge;
import org.convoke.certificate.credential.CredentialRefused.ListUnknown;
import org.convoke.certificate.credential.StatusList;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// What credentials point to: who has issued them and which of them stand no more.
@Path("/")
@RateLimited
public class IssuerResource {

    private final Badge badge;
    private final StatusList statusList;
    private final Certificates certificates;
    private final VerificationSettings settings;

    IssuerResource(Badge badge, StatusList statusList, Certificates certificates, VerificationSettings settings) {
        this.badge = badge;
        this.statusList = statusList;
        this.certificates = certificates;
        this.settings = settings;
    }

    @GET
    @Path("issuer")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The issuer of all credentials, as an Open Badges profile")
    public Map<String, Object> issuer() {
        return badge.issuer();
    }

    @GET
    @Path("status/{list}")
    @PermitAll
    @Produces(VerificationResource.CREDENTIAL)
    @Operation(summary = "Which credentials stand no more: a Bitstring Status List, as a signed JWT")
    public RestResponse<String> statusList(@PathParam("list") int list) {
        if (!certificates.isList(list)) {
            throw Refusal.because(new ListUnknown(list));
        }
        var age = settings.statusListAge().toSeconds();
        return ResponseBuilder.ok(statusList.of(list, certificates.fallen(list)))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + age)
                .build();
    }
}
