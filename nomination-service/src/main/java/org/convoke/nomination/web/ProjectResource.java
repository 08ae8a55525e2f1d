package org.convoke.nomination.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.convoke.nomination.call.DraftNotification;
import org.convoke.nomination.call.EditNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.PublishNotification;
import org.convoke.nomination.call.SignNotification;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Project notifications until they are out: drafted by the Secretariat, signed by the Secretary-General, published.
@Path("/api")
public class ProjectResource {

    private final ProjectNotifications projects;
    private final DraftNotification draft;
    private final EditNotification edit;
    private final SignNotification sign;
    private final PublishNotification publish;
    private final Drafting drafting;
    private final Audience audience;
    private final Caller caller;

    ProjectResource(
            ProjectNotifications projects,
            DraftNotification draft,
            EditNotification edit,
            SignNotification sign,
            PublishNotification publish,
            Drafting drafting,
            Audience audience,
            Caller caller) {
        this.projects = projects;
        this.draft = draft;
        this.edit = edit;
        this.sign = sign;
        this.publish = publish;
        this.drafting = drafting;
        this.audience = audience;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/projects")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<ProjectView> draft(@NotNull @Valid ProjectDraft body) {
        var view = ProjectView.of(draft.draft(body.code(), drafting.notice(body)));
        return RestResponse.ResponseBuilder.<ProjectView>created(URI.create("api/projects/" + view.code()))
                .entity(view)
                .header("ETag", view.etag())
                .build();
    }

    @PUT
    @Path("/projects/{code}")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<ProjectView> edit(
            String code, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ProjectDraft body) {
        return ProjectView.answer(edit.edit(code, drafting.notice(code, body), ifMatch));
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/signature")
    @RolesAllowed(Roles.SECRETARY_GENERAL)
    public RestResponse<ProjectView> sign(String code, @HeaderParam("If-Match") String ifMatch) {
        return ProjectView.answer(sign.sign(code, ifMatch, caller.id(), caller.name()));
    }

    @POST
    @Idempotent
    @Path("/projects/{code}/publication")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<ProjectView> publish(String code) {
        return ProjectView.answer(publish.publish(code, caller.id()));
    }

    @GET
    @Path("/projects/{code}")
    @Authenticated
    public RestResponse<ProjectView> get(String code) {
        return ProjectView.answer(projects.get(code, audience.seesDrafts()));
    }
}
