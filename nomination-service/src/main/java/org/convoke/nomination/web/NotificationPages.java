package org.convoke.nomination.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.nomination.call.ProjectStatus;
import org.convoke.nomination.print.NoticeSheet;
import org.convoke.nomination.print.NoticeSheets;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A notification to read on the screen.
@Path("/projects/{code}")
public class NotificationPages {

    private final NoticeSheets sheets;
    private final Audience audience;
    private final ProjectResource projects;
    private final Caller caller;
    private final Told told;

    NotificationPages(NoticeSheets sheets, Audience audience, ProjectResource projects, Caller caller, Told told) {
        this.sheets = sheets;
        this.audience = audience;
        this.projects = projects;
        this.caller = caller;
        this.told = told;
    }

    /// @param etag of what is shown; a signature under something else is refused
    /// @param edits whether the reader may change or revise it
    record Notification(
            NoticeSheet sheet,
            String etag,
            boolean edits,
            boolean callsOff,
            boolean signs,
            boolean publishes,
            List<AttachmentKind> kinds)
            implements TemplateInstance {}

    @GET
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> page(String code) {
        return ResponseBuilder.ok(
                        notification(sheets.of(code, audience.seesDrafts())).render())
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @POST
    @Path("signature")
    @RolesAllowed(Roles.SECRETARY_GENERAL)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> sign(String code, @FormParam("etag") String etag) {
        projects.sign(code, etag);
        return told.then("/nominations/projects/" + code, "Signed. The Secretariat can publish it now.");
    }

    @POST
    @Path("publication")
    @RolesAllowed(Roles.SECRETARIAT)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> publish(String code) {
        projects.publish(code);
        return told.then("/nominations/projects/" + code, "Published. NPOs are being told.");
    }

    private Notification notification(NoticeSheet sheet) {
        var next = sheet.project().status().next();
        var secretariat = caller.is(Roles.SECRETARIAT);
        return new Notification(
                sheet,
                EntityTag.of(sheet.project().version()),
                secretariat && !next.isEmpty(),
                secretariat && next.contains(ProjectStatus.CANCELLED),
                caller.is(Roles.SECRETARY_GENERAL) && next.contains(ProjectStatus.APPROVED),
                secretariat && sheet.project().status() == ProjectStatus.APPROVED,
                List.of(AttachmentKind.values()));
    }
}
