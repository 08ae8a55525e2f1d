package org.convoke.certificate.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.desk.Desk;
import org.convoke.certificate.desk.Desks;
import org.convoke.certificate.desk.OpenDesk;
import org.convoke.certificate.web.Audience;
import org.convoke.certificate.web.Keeper;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Desks of a project: addresses under which phones take attendance without an account.
@Path("/api/projects/{code}/desks")
public class DeskResource {

    private final Courses courses;
    private final Desks desks;
    private final OpenDesk openDesk;
    private final Audience audience;
    private final Keeper keeper;
    private final String publicUrl;

    DeskResource(
            Courses courses,
            Desks desks,
            OpenDesk openDesk,
            Audience audience,
            Keeper keeper,
            @ConfigProperty(name = "convoke.public-url") String publicUrl) {
        this.courses = courses;
        this.desks = desks;
        this.openDesk = openDesk;
        this.audience = audience;
        this.keeper = keeper;
        this.publicUrl = publicUrl;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST, Roles.AUDITOR})
    public List<View> desks(String code) {
        audience.requireAll(courses.named(code));
        return desks.ofProject(code).stream()
                .map(desk -> View.of(desk, Optional.empty()))
                .toList();
    }

    /// The address is in this answer and never told again.
    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Idempotent
    public RestResponse<View> open(String code) {
        var opened = openDesk.open(code, keeper.recorder());
        var address = URI.create(publicUrl + "/certificates/desk/" + opened.secret());
        return RestResponse.status(RestResponse.Status.CREATED, View.of(opened.desk(), Optional.of(address)));
    }

    @DELETE
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Path("{desk}")
    public void close(String code, UUID desk) {
        openDesk.close(code, desk, keeper.recorder());
    }

    /// @param address only when it was just opened
    @Schema(name = "Desk")
    public record View(UUID id, String openedBy, Instant openedAt, Instant closesAt, Optional<URI> address) {

        static View of(Desk desk, Optional<URI> address) {
            return new View(desk.id(), desk.openedBy(), desk.openedAt(), desk.closesAt(), address);
        }
    }
}
