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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.convoke.contracts.Policy.DocumentKind;
import org.convoke.contracts.Pool;
import org.convoke.nomination.CompleteNomination;
import org.convoke.nomination.ConfirmGovernmentApproval;
import org.convoke.nomination.GovernmentApproval;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.NominationStatus;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.Submission;
import org.convoke.nomination.SubmitNomination;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.npo.Membership;
import org.convoke.nomination.npo.Officer;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

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

    @Schema(name = "Nomination")
    public record View(
            UUID id,
            String project,
            String country,
            Pool pool,
            Optional<Integer> rank,
            String name,
            String email,
            NominationStatus status,
            boolean late,
            Set<DocumentKind> missing,
            boolean provisional,
            Instant submittedAt,
            Endorsement endorsement) {

        static View of(Nomination nomination) {
            return new View(
                    nomination.id(),
                    nomination.project(),
                    nomination.country(),
                    nomination.pool(),
                    nomination.rank(),
                    nomination.candidate().name(),
                    nomination.candidate().email(),
                    nomination.status(),
                    nomination.isLate(),
                    nomination.missing(),
                    nomination.isProvisional(),
                    nomination.submittedAt(),
                    new Endorsement(nomination.endorsedBy(), nomination.endorsedAs(), nomination.delegation()));
        }
    }

    /// @param delegation under which a designated officer endorsed
    public record Endorsement(String name, Officer.Role role, Optional<UUID> delegation) {}

    private final Nominations nominations;
    private final ProjectNotifications projects;
    private final SubmitNomination submit;
    private final CompleteNomination complete;
    private final ConfirmGovernmentApproval confirm;
    private final Membership membership;
    private final Caller caller;

    NominationResource(
            Nominations nominations,
            ProjectNotifications projects,
            SubmitNomination submit,
            CompleteNomination complete,
            ConfirmGovernmentApproval confirm,
            Membership membership,
            Caller caller) {
        this.nominations = nominations;
        this.projects = projects;
        this.submit = submit;
        this.complete = complete;
        this.confirm = confirm;
        this.membership = membership;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/nominations")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> submit(String code, @NotNull @Valid NewNomination body) {
        var view = View.of(submit.submit(code, membership.of(caller), body.submission()));
        return RestResponse.ResponseBuilder.<View>created(URI.create("api/nominations/" + view.id()))
                .entity(view)
                .build();
    }

    @POST
    @Idempotent
    @Path("/nominations/{id}/documents")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> addDocuments(UUID id, @NotNull @Valid Arrived body) {
        return RestResponse.ok(
                View.of(complete.complete(id, membership.of(caller).country(), body.documents())));
    }

    @POST
    @Idempotent
    @Path("/nominations/{id}/government-approval")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> confirmApproval(UUID id) {
        return RestResponse.ok(View.of(confirm.confirm(id, membership.of(caller).country())));
    }

    @GET
    @Path("/projects/{code}/nominations")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> list(String code) {
        projects.get(code, caller.is(Roles.SECRETARIAT));
        return nominations.of(code, visibleCountry()).stream().map(View::of).toList();
    }

    @GET
    @Path("/nominations/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public View get(UUID id) {
        return View.of(nominations.get(id, visibleCountry()));
    }

    /// Empty for the Secretariat and auditors, who see all.
    private Optional<String> visibleCountry() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR)
                ? Optional.empty()
                : Optional.of(membership.of(caller).country());
    }
}
