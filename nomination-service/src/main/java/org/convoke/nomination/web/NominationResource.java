package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.nomination.CompleteNomination;
import org.convoke.nomination.ConfirmGovernmentApproval;
import org.convoke.nomination.GovernmentApproval;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.Submission;
import org.convoke.nomination.SubmitNomination;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Nominations: submitted by NPOs, their officers or systems; each NPO sees its own.
@Path("/api")
public class NominationResource {

    public record NewNomination(
            Optional<@Min(1) @Max(999) Integer> rank,
            @NotNull @Valid Biodata candidate,
            @NotNull Set<@NotNull DocumentKind> documents,
            @NotNull GovernmentApproval governmentApproval,
            Optional<@Email String> endorsedBy) {

        Submission submission() {
            return new Submission(rank, candidate.candidate(), documents, governmentApproval, endorsedBy);
        }
    }

    public record Arrived(@NotEmpty Set<@NotNull DocumentKind> documents) {}

    private final Nominations nominations;
    private final SubmitNomination submit;
    private final CompleteNomination complete;
    private final ConfirmGovernmentApproval confirm;
    private final Views views;
    private final Viewer viewer;

    NominationResource(
            Nominations nominations,
            SubmitNomination submit,
            CompleteNomination complete,
            ConfirmGovernmentApproval confirm,
            Views views,
            Viewer viewer) {
        this.nominations = nominations;
        this.submit = submit;
        this.complete = complete;
        this.confirm = confirm;
        this.views = views;
        this.viewer = viewer;
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/nominations")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> submit(String code, @NotNull @Valid NewNomination body) {
        var nomination = submit.submit(code, viewer.speaker(), body.submission());
        var location = URI.create("api/nominations/" + nomination.id());
        return views.answer(ResponseBuilder.created(location), nomination);
    }

    @POST
    @Idempotent
    @Path("/nominations/{id}/documents")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> addDocuments(UUID id, @NotNull @Valid Arrived body) {
        return views.ok(complete.complete(id, viewer.speaker().country(), body.documents()));
    }

    @POST
    @Idempotent
    @Path("/nominations/{id}/government-approval")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> confirmApproval(UUID id) {
        return views.ok(confirm.confirm(id, viewer.speaker()));
    }

    @GET
    @Path("/nominations/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<NominationView> get(UUID id) {
        return views.ok(nominations.get(id, viewer.country()));
    }
}
