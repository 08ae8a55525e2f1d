package org.convoke.nomination.web.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.convoke.nomination.npo.AppointOfficer;
import org.convoke.nomination.npo.DismissOfficer;
import org.convoke.nomination.npo.EditOfficer;
import org.convoke.nomination.npo.Officer.Appointment;
import org.convoke.nomination.npo.Officer.Role;
import org.convoke.nomination.web.screen.Fields;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Who acts for an NPO: appointed, changed and dismissed by its own office or the Secretariat.
@Path("/npos/{country}/officers")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OfficerPages {
    private static final int NAME = 200;
    private static final int ADDRESS = 254;
    private static final int SUBJECT = 100;

    private final OfficeScreen screen;
    private final AppointOfficer appoint;
    private final EditOfficer edit;
    private final DismissOfficer dismiss;

    OfficerPages(OfficeScreen screen, AppointOfficer appoint, EditOfficer edit, DismissOfficer dismiss) {
        this.screen = screen;
        this.appoint = appoint;
        this.edit = edit;
        this.dismiss = dismiss;
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> appoint(String country, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "The officer is appointed.",
                (steward, fields) -> appoint.appoint(steward, fields.name("subject", SUBJECT), appointment(fields)));
    }

    @POST
    @Path("/{officer}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> edit(String country, String officer, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "The officer's record is changed.",
                (steward, fields) -> edit.edit(steward, officer, appointment(fields), fields.etag()));
    }

    @POST
    @Path("/{officer}/dismissal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> dismiss(String country, String officer, MultivaluedMap<String, String> sent) {
        return screen.change(
                country,
                sent,
                "The officer acts for the NPO no more.",
                (steward, fields) -> dismiss.dismiss(steward, officer, fields.etag()));
    }

    private static Appointment appointment(Fields fields) {
        return new Appointment(
                fields.text("name", NAME), fields.email("email", ADDRESS), fields.choice("role", Role.class));
    }
}
