package org.convoke.selection.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.convoke.selection.report.FairProcesses;
import org.convoke.selection.report.ReportSheet;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The fair-process report to read on the screen.
@Path("/rounds/{code}/report")
public class ReportPages {

    private final FairProcesses reports;

    ReportPages(FairProcesses reports) {
        this.reports = reports;
    }

    record Report(ReportSheet sheet) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> page(@PathParam("code") String code) {
        return ResponseBuilder.ok(new Report(reports.sheet(code)).render())
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
