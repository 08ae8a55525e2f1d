package org.convoke.nomination.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.bulk.form.ReadForm;
import org.convoke.nomination.bulk.form.WriteForm;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.npo.Membership;
import org.convoke.nomination.web.BatchDesk.Answer;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// The Excel form of a project: downloaded, filled in and sent back (R055).
@Path("/api")
public class NomineeFormResource {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProjectNotifications projects;
    private final Nominations nominations;
    private final WriteForm write;
    private final ReadForm read;
    private final FormRows rows;
    private final BatchDesk desk;
    private final Membership membership;
    private final Caller caller;

    NomineeFormResource(
            ProjectNotifications projects,
            Nominations nominations,
            WriteForm write,
            ReadForm read,
            FormRows rows,
            BatchDesk desk,
            Membership membership,
            Caller caller) {
        this.projects = projects;
        this.nominations = nominations;
        this.write = write;
        this.read = read;
        this.rows = rows;
        this.desk = desk;
        this.membership = membership;
        this.caller = caller;
    }

    /// @param known whether the nominees who are on record already are shown in it
    @GET
    @Path("/projects/{code}/nominations/form")
    @Produces(XLSX)
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<byte[]> download(String code, @QueryParam("known") boolean known) {
        var country = membership.of(caller).country();
        var project = projects.get(code, false);
        var shown = known ? nominations.of(code, Optional.of(country)) : List.<Nomination>of();
        return RestResponse.ResponseBuilder.ok(write.write(project, country, shown), XLSX)
                .header("Content-Disposition", "attachment; filename=\"%s.xlsx\"".formatted(code))
                .build();
    }

    /// @param dryRun answers as if, and stores nothing
    @POST
    @Idempotent
    @Path("/projects/{code}/nominations/form")
    @Consumes(XLSX)
    @RolesAllowed({Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<Answer> send(String code, @QueryParam("dryRun") boolean dryRun, byte[] workbook) {
        var country = membership.of(caller).country();
        return desk.take(code, rows.batch(read.read(code, workbook), country), dryRun);
    }
}
