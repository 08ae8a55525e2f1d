package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.convoke.selection.report.FairProcess;
import org.convoke.selection.report.FairProcesses;
import org.convoke.selection.report.ReportPrinter;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// How the participants of a project were chosen, for programs and on paper.
@Path("/api/rounds/{code}")
public class ReportResource {

    private final FairProcesses reports;
    private final ReportPrinter printer;

    ReportResource(FairProcesses reports, ReportPrinter printer) {
        this.reports = reports;
        this.printer = printer;
    }

    @GET
    @Path("report")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "Fair-process report: seats, times, reasons, homogeneity, late and incomplete nominations")
    public FairProcess get(@PathParam("code") String code) {
        return reports.of(code);
    }

    @GET
    @Path("report.pdf")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Produces("application/pdf")
    @Operation(summary = "The same report on paper")
    public RestResponse<byte[]> pdf(@PathParam("code") String code) {
        return ResponseBuilder.ok(printer.print(reports.sheet(code)))
                .header("Content-Disposition", "inline; filename=\"%s-fair-process.pdf\"".formatted(code))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
