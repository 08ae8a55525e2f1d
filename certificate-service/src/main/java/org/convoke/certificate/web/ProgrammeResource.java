package org.convoke.certificate.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Prospect;
import org.convoke.certificate.PublishProgramme;
import org.convoke.certificate.programme.Editions;
import org.convoke.certificate.programme.Origin;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// The programme of a project: as notified, until a detailed one is published.
@Path("/api/projects/{code}/programme")
public class ProgrammeResource {

    private final Courses courses;
    private final Editions editions;
    private final PublishProgramme publishProgramme;
    private final Keeper keeper;

    ProgrammeResource(Courses courses, Editions editions, PublishProgramme publishProgramme, Keeper keeper) {
        this.courses = courses;
        this.editions = editions;
        this.publishProgramme = publishProgramme;
        this.keeper = keeper;
    }

    @GET
    @Authenticated
    public RestResponse<View> programme(String code) {
        var course = courses.named(code);
        var edition = editions.latest(code);
        var view = new View(
                code,
                edition.number(),
                edition.origin(),
                course.prospect(),
                edition.toldAt(),
                course.programme().zone().getId(),
                edition.rows());
        return EntityTag.ok(view, edition.number());
    }

    /// The whole programme; rows that are left out do not take place any more.
    @PUT
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<View> publishProgramme(
            String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Draft draft) {
        var zone = courses.named(code).programme().zone();
        var rows = draft.rows().stream().map(row -> row.row(zone)).toList();
        publishProgramme.publish(code, ifMatch, rows, keeper.recorder());
        return programme(code);
    }

    @Schema(name = "ProgrammeDraft")
    public record Draft(@NotEmpty @Size(max = 200) List<@NotNull @Valid RowDraft> rows) {}

    /// @param edition counts the programmes of the project, that of its notification included
    @Schema(name = "Programme")
    public record View(
            String project,
            int edition,
            Origin origin,
            Prospect prospect,
            Instant toldAt,
            String zone,
            List<ProgrammeRow> rows) {}
}
