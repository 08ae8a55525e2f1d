package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.convoke.nomination.bulk.export.ExportNominations;
import org.convoke.nomination.bulk.export.ExportNominations.Scope;
import org.convoke.nomination.bulk.export.Format;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.npo.Membership;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Lists of nominations as files, of one project or of all; an NPO finds its own in them.
@Path("/api")
public class ExportResource {

    private final ProjectNotifications projects;
    private final Membership membership;
    private final Caller caller;
    private final ExportNominations export;

    ExportResource(ProjectNotifications projects, Membership membership, Caller caller, ExportNominations export) {
        this.projects = projects;
        this.membership = membership;
        this.caller = caller;
        this.export = export;
    }

    @GET
    @Path("/projects/{code}/nominations.csv")
    @Produces(Format.CSV_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<ExportedList> csv(String code) {
        return ofProject(code, Format.CSV);
    }

    @GET
    @Path("/projects/{code}/nominations.xlsx")
    @Produces(Format.XLSX_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<ExportedList> xlsx(String code) {
        return ofProject(code, Format.XLSX);
    }

    @GET
    @Path("/projects/{code}/nominations.json")
    @Produces(Format.JSON_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<ExportedList> json(String code) {
        return ofProject(code, Format.JSON);
    }

    @GET
    @Path("/nominations.csv")
    @Produces(Format.CSV_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<ExportedList> allCsv() {
        return ofAll(Format.CSV);
    }

    @GET
    @Path("/nominations.xlsx")
    @Produces(Format.XLSX_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<ExportedList> allXlsx() {
        return ofAll(Format.XLSX);
    }

    @GET
    @Path("/nominations.json")
    @Produces(Format.JSON_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<ExportedList> allJson() {
        return ofAll(Format.JSON);
    }

    private RestResponse<ExportedList> ofProject(String code, Format format) {
        projects.get(code, caller.is(Roles.SECRETARIAT));
        return answer(new Scope(Optional.of(code), visibleCountry()), code, format);
    }

    private RestResponse<ExportedList> ofAll(Format format) {
        return answer(new Scope(Optional.empty(), visibleCountry()), "nominations", format);
    }

    private RestResponse<ExportedList> answer(Scope scope, String name, Format format) {
        return ExportedList.answer(name, format, out -> export.write(scope, format, out));
    }

    /// Empty for the Secretariat and auditors, who see all.
    private Optional<String> visibleCountry() {
        return caller.is(Roles.SECRETARIAT) || caller.is(Roles.AUDITOR)
                ? Optional.empty()
                : Optional.of(membership.of(caller).country());
    }
}
