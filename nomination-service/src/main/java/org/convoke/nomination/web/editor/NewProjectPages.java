package org.convoke.nomination.web.editor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.nomination.web.ProjectResource;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;

/// A new notification. What was saved is read on its page as the NPOs will see it.
@Path("/new-project")
@Produces(MediaType.TEXT_HTML)
public class NewProjectPages {
    private static final NoticeForm EMPTY = new NoticeForm(Map.of("zone", "Asia/Tokyo"));

    private final Editing editing;
    private final ProjectResource projects;
    private final Told told;

    NewProjectPages(Editing editing, ProjectResource projects, Told told) {
        this.editing = editing;
        this.projects = projects;
        this.told = told;
    }

    @GET
    @RolesAllowed(Roles.SECRETARIAT)
    public String empty() {
        return editing.editor(Optional.empty(), "", EMPTY, List.of()).render();
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> create(MultivaluedMap<String, String> sent) {
        return editing.attempt(Optional.empty(), NoticeForm.sent(sent), draft -> {
            projects.draft(draft);
            return told.then("/nominations/projects/" + draft.code(), "Draft saved. This is what NPOs will see.");
        });
    }
}
