package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.call.CallRefused.UnknownProject;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an NPO that carries a project out needs to know to prepare it (R009): who is put forward, from everywhere. No
/// papers, nothing medical, no way to change anything.
@Path("/api/projects/{code}/implementation")
public class ImplementationResource {

    @Schema(name = "NominationInBrief")
    public record Row(
            UUID id,
            String country,
            Pool pool,
            Optional<Integer> rank,
            String name,
            String organisation,
            String position,
            NominationStatus status,
            boolean late,
            boolean provisional) {

        static Row of(Nomination nomination) {
            var candidate = nomination.candidate();
            return new Row(
                    nomination.id(),
                    nomination.country(),
                    nomination.pool(),
                    nomination.rank(),
                    candidate.name(),
                    candidate.organisation(),
                    candidate.position(),
                    nomination.status(),
                    nomination.isLate(),
                    nomination.isProvisional());
        }
    }

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final Audience audience;

    ImplementationResource(ProjectNotifications projects, Nominations nominations, Audience audience) {
        this.projects = projects;
        this.nominations = nominations;
        this.audience = audience;
    }

    @GET
    @Path("/nominations")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<Row> nominations(String code) {
        if (!audience.carriesOut(projects.get(code, false).notice())) {
            throw Refusal.because(new UnknownProject(code));
        }
        return nominations.of(code, Optional.empty()).stream().map(Row::of).toList();
    }
}
