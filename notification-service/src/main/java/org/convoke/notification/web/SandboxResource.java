package org.convoke.notification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.feed.CloudEvent;
import org.convoke.notification.feed.FireSample;
import org.convoke.notification.feed.Samples;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// For integrators: a sandbox NPO fires events at its own systems.
@Path("/api/sandbox")
public class SandboxResource {

    private static final String PROJECT = "00-ZZ-01-GE-WSP-A";

    /// @param type as in CloudEvents
    /// @param project that the event is said to be about; codes of the year 00 belong to no real project
    @Schema(name = "SandboxEvent")
    public record Shot(
            @NotBlank String type,
            Optional<@Pattern(regexp = "00-[A-Z]{2}-\\d{2}-[A-Z]{2}-[A-Z]{3}-[A-Z]") String> project) {}

    private final FireSample fire;
    private final Samples samples;
    private final OwnNpo npo;

    SandboxResource(FireSample fire, Samples samples, OwnNpo npo) {
        this.fire = fire;
        this.samples = samples;
        this.npo = npo;
    }

    /// All types of events that an NPO may be told of.
    @GET
    @Path("/types")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<String> types() {
        return samples.types(npo.country());
    }

    @POST
    @Path("/events")
    @Idempotent
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<CloudEvent> fire(@NotNull @Valid Shot body) {
        var event = fire.fire(npo.country(), body.type(), body.project().orElse(PROJECT));
        return ResponseBuilder.create(Status.CREATED, event).build();
    }
}
