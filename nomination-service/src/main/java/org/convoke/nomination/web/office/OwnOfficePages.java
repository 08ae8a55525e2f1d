package org.convoke.nomination.web.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.convoke.nomination.web.Viewer;
import org.convoke.webkit.Roles;

/// The way to one's own office, without knowing its country.
@Path("/office")
@Produces(MediaType.TEXT_HTML)
public class OwnOfficePages {
    private final OfficeScreen screen;
    private final Viewer viewer;

    OwnOfficePages(OfficeScreen screen, Viewer viewer) {
        this.screen = screen;
        this.viewer = viewer;
    }

    @GET
    @RolesAllowed(Roles.NPO_OFFICER)
    public String page() {
        return screen.show(viewer.speaker().country());
    }
}
