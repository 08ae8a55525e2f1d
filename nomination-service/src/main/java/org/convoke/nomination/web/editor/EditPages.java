package org.convoke.nomination.web.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.web.ProjectDraft;
import org.convoke.nomination.web.ProjectResource;
import org.convoke.nomination.web.RevisionResource;
import org.convoke.nomination.web.RevisionResource.NewRevision;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// A notification as it is written: a draft is changed, one that is out is revised with a reason (R031).
@Path("/projects/{code}/edit")
@Produces(MediaType.TEXT_HTML)
public class EditPages {

    private final ProjectNotifications projects;
    private final ProjectResource drafts;
    private final RevisionResource revisions;
    private final Editing editing;
    private final Told told;

    EditPages(
            ProjectNotifications projects,
            ProjectResource drafts,
            RevisionResource revisions,
            Editing editing,
            Told told) {
        this.projects = projects;
        this.drafts = drafts;
        this.revisions = revisions;
        this.editing = editing;
        this.told = told;
    }

    @GET
    @RolesAllowed(Roles.SECRETARIAT)
    public String edit(String code) {
        var project = projects.get(code, true);
        var form = FilledForm.of(code, project.notice());
        return editing.editor(Optional.of(project), EntityTag.of(project.version()), form, List.of())
                .render();
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> save(String code, MultivaluedMap<String, String> sent) {
        var project = projects.get(code, true);
        var form = NoticeForm.sent(sent);
        return editing.attempt(
                Optional.of(project),
                form,
                draft -> project.isPublished() ? revised(project, form, draft) : changed(code, form, draft));
    }

    private RestResponse<String> changed(String code, NoticeForm form, ProjectDraft draft) {
        drafts.edit(code, form.get("etag"), draft);
        return told.then(address(code), "Draft saved. This is what NPOs will see.");
    }

    private RestResponse<String> revised(ProjectNotification project, NoticeForm form, ProjectDraft draft) {
        var reason = form.get("reason");
        if (reason.isEmpty()) {
            var problem = List.of("Give a reason: NPOs read it with the revision.");
            return editing.refused(Optional.of(project), form, problem);
        }
        var revision = new NewRevision(draft, reason, Optional.of(project.isReplacementOnly()));
        revisions.revise(project.code(), form.get("etag"), revision);
        return told.then(address(project.code()), "Revised. Everybody concerned is told.");
    }

    private static String address(String code) {
        return "/nominations/projects/" + code;
    }
}
