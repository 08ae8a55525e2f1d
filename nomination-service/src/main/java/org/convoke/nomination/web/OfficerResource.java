package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.convoke.nomination.npo.AppointOfficer;
import org.convoke.nomination.npo.DismissOfficer;
import org.convoke.nomination.npo.EditOfficer;
import org.convoke.nomination.npo.Npos;
import org.convoke.nomination.npo.Officer;
import org.convoke.nomination.npo.Officer.Appointment;
import org.convoke.nomination.npo.RecordAccess;
import org.convoke.webkit.Caller;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Who acts for an NPO: looked after by its own office and the Secretariat.
@Path("/api/npos/{country}/officers")
public class OfficerResource {

    /// @param subject of the account in the identity provider
    public record NewOfficer(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[\\w-]+")
            String subject,

            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            Officer.@NotNull Role role) {}

    public record OfficerEdit(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            Officer.@NotNull Role role) {}

    @Schema(name = "Officer")
    public record View(String subject, String name, String email, Officer.Role role) {
        static View of(Officer officer) {
            return new View(officer.subject(), officer.name(), officer.email(), officer.role());
        }
    }

    private final Npos npos;
    private final AppointOfficer appoint;
    private final EditOfficer edit;
    private final DismissOfficer dismiss;
    private final RecordAccess access;
    private final Caller caller;

    OfficerResource(
            Npos npos,
            AppointOfficer appoint,
            EditOfficer edit,
            DismissOfficer dismiss,
            RecordAccess access,
            Caller caller) {
        this.npos = npos;
        this.appoint = appoint;
        this.edit = edit;
        this.dismiss = dismiss;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public List<View> list(String country) {
        access.requireReader(caller, country);
        return npos.officers(country).stream().map(View::of).toList();
    }

    @GET
    @Path("/{officer}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<View> get(String country, String officer) {
        access.requireReader(caller, country);
        return tagged(npos.officer(country, officer));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<View> appoint(String country, @NotNull @Valid NewOfficer body) {
        var appointment = new Appointment(body.name(), body.email(), body.role());
        var officer = appoint.appoint(access.steward(caller, country), body.subject(), appointment);
        return ResponseBuilder.<View>created(URI.create("api/npos/%s/officers/%s".formatted(country, body.subject())))
                .entity(View.of(officer))
                .header("ETag", EntityTag.of(officer.version()))
                .build();
    }

    @PUT
    @Path("/{officer}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<View> edit(
            String country, String officer, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OfficerEdit body) {
        var appointment = new Appointment(body.name(), body.email(), body.role());
        return tagged(edit.edit(access.steward(caller, country), officer, appointment, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{officer}/dismissal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<Void> dismiss(String country, String officer, @HeaderParam("If-Match") String ifMatch) {
        dismiss.dismiss(access.steward(caller, country), officer, ifMatch);
        return RestResponse.noContent();
    }

    private static RestResponse<View> tagged(Officer officer) {
        return EntityTag.ok(View.of(officer), officer.version());
    }
}
