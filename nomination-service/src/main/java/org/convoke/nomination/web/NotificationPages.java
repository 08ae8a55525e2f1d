package org.convoke.nomination.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.convoke.nomination.print.NoticeSheet;
import org.convoke.nomination.print.NoticeSheets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// A notification to read on the screen.
@Path("/projects/{code}")
public class NotificationPages {

    private final NoticeSheets sheets;
    private final Audience audience;

    NotificationPages(NoticeSheets sheets, Audience audience) {
        this.sheets = sheets;
        this.audience = audience;
    }

    record Notification(NoticeSheet sheet) implements TemplateInstance {}

    @GET
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> page(String code) {
        var page = new Notification(sheets.of(code, audience.seesDrafts())).render();
        return ResponseBuilder.ok(page)
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
