package org.convoke.selection.web.bench;

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

/// The fair-process report to read on the screen.
@Path("/rounds/{code}/report")
public class ReportPages {

    private final FairProcesses reports;
    private final RoundSheets sheets;

    ReportPages(FairProcesses reports, RoundSheets sheets) {
        this.reports = reports;
        this.sheets = sheets;
    }

    record Report(ReportSheet sheet, RoundSheet round) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    public String page(@PathParam("code") String code) {
        return new Report(reports.sheet(code), sheets.of(code)).render();
    }
}
