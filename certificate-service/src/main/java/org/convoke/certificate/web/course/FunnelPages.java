package org.convoke.certificate.web.course;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.convoke.webkit.Roles;

/// How many people came and were certified: rows for the funnel on the overview of their project.
@Path("/projects/{code}/funnel")
@Produces(MediaType.TEXT_HTML)
public class FunnelPages {

    private final CourseSheet sheet;

    FunnelPages(CourseSheet sheet) {
        this.sheet = sheet;
    }

    record Stages(long attended, long certified) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(String code) {
        return new Stages(sheet.attended(code), sheet.certified(code)).render();
    }
}
