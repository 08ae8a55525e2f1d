package org.convoke.nomination.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.convoke.contracts.NominationEvent.Change;
import org.convoke.nomination.call.CancelProject;
import org.convoke.nomination.call.NewIssue;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.PostponeProject;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.ReconfirmNominations;
import org.convoke.nomination.call.Reconfirmation;
import org.convoke.nomination.call.ReviseNotification;
import org.convoke.nomination.call.Revision;
import org.convoke.nomination.call.Revisions;
import org.convoke.nomination.npo.Membership;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// What becomes of a notification that is out: revised, postponed, cancelled; and what the NPOs say to new dates.
@Path("/api")
public class RevisionResource {

    private static final int REASON = 2000;

    /// @param replacementOnly whether nominations are only taken in place of recalled or withdrawn ones
    public record NewRevision(
            @NotNull @Valid ProjectDraft notification,
            @NotBlank @Size(max = REASON) String reason,
            Optional<Boolean> replacementOnly) {}

    /// @param startsOn and `endsOn`: new dates, when they are known already
    public record Postponement(
            @NotBlank @Size(max = REASON) String reason, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {}

    public record Cancellation(@NotBlank @Size(max = REASON) String reason) {}

    /// @param issue 1 is the first
    /// @param changes against the issue before
    /// @param reconfirm countries asked whether their nominations hold on the new dates; an NPO sees itself only
    @Schema(name = "Revision")
    public record View(
            int issue,
            Instant issuedAt,
            Optional<String> reason,
            List<Change> changes,
            Set<String> reconfirm,
            boolean replacementOnly,
            Notice notification) {}

    /// @param issue whose dates are accepted
    @Schema(name = "Reconfirmation")
    public record Confirmed(String country, int issue, Instant confirmedAt) {

        static Confirmed of(Reconfirmation given) {
            return new Confirmed(given.country(), given.revision() + 1, given.confirmedAt());
        }
    }

    private final ProjectNotifications projects;
    private final Revisions revisions;
    private final ReviseNotification revise;
    private final PostponeProject postpone;
    private final CancelProject cancel;
    private final ReconfirmNominations reconfirm;
    private final Drafting drafting;
    private final Audience audience;
    private final Membership membership;
    private final Caller caller;

    RevisionResource(
            ProjectNotifications projects,
            Revisions revisions,
            ReviseNotification revise,
            PostponeProject postpone,
            CancelProject cancel,
            ReconfirmNominations reconfirm,
            Drafting drafting,
            Audience audience,
            Membership membership,
            Caller caller) {
        this.projects = projects;
        this.revisions = revisions;
        this.revise = revise;
        this.postpone = postpone;
        this.cancel = cancel;
        this.reconfirm = reconfirm;
        this.drafting = drafting;
        this.audience = audience;
        this.membership = membership;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/revisions")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<ProjectView> revise(
            String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewRevision body) {
        var issue = new NewIssue(
                drafting.notice(code, body.notification()),
                body.reason(),
                body.replacementOnly().orElse(false),
                caller.id());
        return ProjectView.answer(revise.revise(code, issue, ifMatch));
    }

    /// Every issue as it went out, the first one first.
    @GET
    @Path("/projects/{code}/revisions")
    @Authenticated
    public List<View> revisions(String code) {
        projects.get(code, audience.seesDrafts());
        return revisions.of(code).stream().map(this::view).toList();
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/postponement")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<ProjectView> postpone(
            String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Postponement body) {
        return ProjectView.answer(postpone.postpone(code, body.reason(), body.startsOn(), body.endsOn(), ifMatch));
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/cancellation")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<ProjectView> cancel(
            String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Cancellation body) {
        return ProjectView.answer(cancel.cancel(code, body.reason(), ifMatch));
    }

    /// The NPO stands by its nominations on the new dates (Q14).
    @POST
    @Idempotent
    @Path("/projects/{code}/reconfirmation")
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<Confirmed> reconfirm(String code) {
        return RestResponse.ok(Confirmed.of(reconfirm.reconfirm(code, membership.of(caller))));
    }

    private View view(Revision revision) {
        return new View(
                revision.number() + 1,
                revision.issuedAt(),
                revision.reason(),
                revision.changes(),
                audience.visible(revision.reconfirm()),
                revision.isReplacementOnly(),
                revision.notice());
    }
}
