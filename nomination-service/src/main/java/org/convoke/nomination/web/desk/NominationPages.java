package org.convoke.nomination.web.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.convoke.webkit.Roles;

/// One nomination: what it says, what is missing, and what can be done about it.
@Path("/nominations/{id}")
@Produces(MediaType.TEXT_HTML)
public class NominationPages {
    private final NominationScreen screen;

    NominationPages(NominationScreen screen) {
        this.screen = screen;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER})
    public String page(UUID id) {
        return screen.show(id, Said.nothing());
    }
}
