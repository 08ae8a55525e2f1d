package org.convoke.nomination.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.convoke.nomination.print.NoticePrinter;
import org.convoke.nomination.print.NoticeSheets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A notification to print, send or file, as it stands now (R029).
@Path("/api/projects/{code}/notification.pdf")
public class PdfResource {

    private final NoticeSheets sheets;
    private final NoticePrinter printer;
    private final Audience audience;

    PdfResource(NoticeSheets sheets, NoticePrinter printer, Audience audience) {
        this.sheets = sheets;
        this.printer = printer;
        this.audience = audience;
    }

    @GET
    @Authenticated
    @Produces("application/pdf")
    public RestResponse<byte[]> pdf(String code) {
        var sheet = sheets.of(code, audience.seesDrafts());
        return ResponseBuilder.ok(printer.print(sheet))
                .header("Content-Disposition", "inline; filename=\"%s-%s.pdf\"".formatted(code, sheet.issue()))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
