package org.convoke.nomination.web.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.convoke.nomination.npo.EditOffice;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// The office of an NPO, to itself and to the Secretariat.
@Path("/npos/{country}")
@Produces(MediaType.TEXT_HTML)
public class OfficePages {
    private static final int NAME = 200;
    private static final int ADDRESS = 254;

    private final OfficeScreen screen;
    private final EditOffice edit;

    OfficePages(OfficeScreen screen, EditOffice edit) {
        this.screen = screen;
        this.edit = edit;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER})
    public String page(String country) {
        return screen.show(country);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> edit(String country, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "Name and address are changed.",
                (steward, fields) ->
                        edit.edit(steward, fields.text("name", NAME), fields.email("email", ADDRESS), fields.etag()));
    }
}
