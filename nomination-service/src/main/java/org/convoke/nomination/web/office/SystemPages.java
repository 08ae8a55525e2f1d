package org.convoke.nomination.web.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.convoke.nomination.npo.RegisterSystem;
import org.convoke.nomination.npo.RemoveSystem;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Which programs submit for an NPO.
@Path("/npos/{country}/systems")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SystemPages {
    private static final int CLIENT = 100;

    private final OfficeScreen screen;
    private final RegisterSystem register;
    private final RemoveSystem remove;

    SystemPages(OfficeScreen screen, RegisterSystem register, RemoveSystem remove) {
        this.screen = screen;
        this.register = register;
        this.remove = remove;
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> register(String country, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "The system may submit for the NPO.",
                (steward, fields) -> register.register(steward, fields.name("clientId", CLIENT)));
    }

    @POST
    @Path("/{clientId}/removal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> remove(String country, String clientId, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "The system submits for the NPO no more.",
                (steward, _) -> remove.remove(steward, clientId));
    }
}
