package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.criteria.ConfirmCriteria;
import org.convoke.nomination.criteria.Confirmation;
import org.convoke.nomination.criteria.Confirmations;
import org.convoke.nomination.criteria.Criterion;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// What the NPO confirms of a nominee, criterion by criterion (R040, R042).
@Path("/api")
public class ConfirmationResource {

    public record Confirmed(@NotEmpty Set<@NotNull Criterion> criteria) {}

    @Schema(name = "CriterionConfirmation")
    public record View(
            Criterion criterion,
            String rule,
            String statement,
            boolean asked,
            Optional<String> confirmedBy,
            Optional<Instant> confirmedAt) {}

    private final DossierAccess access;
    private final ProjectNotifications projects;
    private final Confirmations confirmations;
    private final ConfirmCriteria confirm;

    ConfirmationResource(
            DossierAccess access, ProjectNotifications projects, Confirmations confirmations, ConfirmCriteria confirm) {
        this.access = access;
        this.projects = projects;
        this.confirmations = confirmations;
        this.confirm = confirm;
    }

    @POST
    @Path("/nominations/{id}/confirmations")
    @Idempotent
    @RolesAllowed(Roles.NPO_OFFICER)
    public RestResponse<List<View>> confirm(UUID id, @NotNull @Valid Confirmed body) {
        var nomination = access.nomination(id);
        return RestResponse.ok(views(nomination, confirm.confirm(nomination.id(), body.criteria(), access.by())));
    }

    @GET
    @Path("/nominations/{id}/confirmations")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> list(UUID id) {
        var nomination = access.nomination(id);
        return views(nomination, confirmations.of(nomination.id()));
    }

    private List<View> views(Nomination nomination, List<Confirmation> given) {
        var asked = Criterion.of(projects.get(nomination.project(), true).notice());
        return Arrays.stream(Criterion.values())
                .map(criterion -> {
                    var confirmation = given.stream()
                            .filter(each -> each.criterion() == criterion)
                            .findFirst();
                    return new View(
                            criterion,
                            criterion.rule(),
                            criterion.statement(),
                            asked.contains(criterion),
                            confirmation.map(Confirmation::confirmedBy),
                            confirmation.map(Confirmation::confirmedAt));
                })
                .toList();
    }
}
