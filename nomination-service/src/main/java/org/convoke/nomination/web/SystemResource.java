package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.convoke.nomination.npo.NpoSystem;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.npo.RecordAccess;
import org.convoke.nomination.npo.RegisterSystem;
import org.convoke.nomination.npo.RemoveSystem;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Programs that submit for an NPO, by their OAuth client ids.
@Path("/api/npos/{country}/systems")
public class SystemResource {

    @Schema(name = "NpoSystem")
    public record Client(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[\\w.-]+")
            String clientId) {
        static Client of(NpoSystem system) {
            return new Client(system.clientId());
        }
    }

    private final Npos npos;
    private final RegisterSystem register;
    private final RemoveSystem remove;
    private final RecordAccess access;
    private final Caller caller;

    SystemResource(Npos npos, RegisterSystem register, RemoveSystem remove, RecordAccess access, Caller caller) {
        this.npos = npos;
        this.register = register;
        this.remove = remove;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<Client> list(String country) {
        access.requireReader(caller, country);
        return npos.systems(country).stream().map(Client::of).toList();
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<Client> register(String country, @NotNull @Valid Client body) {
        var system = register.register(access.steward(caller, country), body.clientId());
        return ResponseBuilder.<Client>created(
                        URI.create("api/npos/%s/systems/%s".formatted(country, system.clientId())))
                .entity(Client.of(system))
                .build();
    }

    @DELETE
    @Path("/{clientId}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<Void> remove(String country, String clientId) {
        remove.remove(access.steward(caller, country), clientId);
        return RestResponse.noContent();
    }
}
