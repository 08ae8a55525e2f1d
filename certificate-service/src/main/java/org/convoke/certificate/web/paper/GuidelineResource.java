package org.convoke.certificate.web.paper;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import org.convoke.certificate.Courses;
import org.convoke.certificate.paper.GuidelineIssue;
import org.convoke.certificate.paper.GuidelineIssues;
import org.convoke.certificate.paper.PaperRefused.GuidelinesMissing;
import org.convoke.certificate.paper.PublishGuidelines;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The guidelines for country papers of a project: a file, an address, or both (R115).
@Path("/api/projects/{code}/guidelines")
public class GuidelineResource {

    private final Courses courses;
    private final GuidelineIssues issues;
    private final PublishGuidelines publishGuidelines;
    private final Caller caller;

    GuidelineResource(Courses courses, GuidelineIssues issues, PublishGuidelines publishGuidelines, Caller caller) {
        this.courses = courses;
        this.issues = issues;
        this.publishGuidelines = publishGuidelines;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public View guidelines(String code) {
        return View.of(issues.get(courses.named(code).project()));
    }

    @GET
    @Path("/file")
    @Produces("application/pdf")
    @Authenticated
    public RestResponse<byte[]> file(String code) {
        return issues.get(courses.named(code).project())
                .pdf()
                .map(pdf -> PdfDownload.guidelines(pdf, code))
                .orElseThrow(() -> Refusal.because(new GuidelinesMissing(code)));
    }

    /// Publishes an address. The clock of country papers starts with the first issue.
    @POST
    @Idempotent
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<View> publish(String code, @Valid Place place, @Context UriInfo uri) {
        return created(publishGuidelines.publish(code, Optional.of(place.url()), Optional.empty(), caller.id()), uri);
    }

    /// Publishes a PDF, which is the body, and an address beside it if there is one.
    @POST
    @Idempotent
    @Path("/file")
    @Consumes("application/pdf")
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<View> publishFile(String code, @RestQuery String url, byte[] file, @Context UriInfo uri) {
        return created(publishGuidelines.publish(code, Optional.ofNullable(url), Optional.of(file), caller.id()), uri);
    }

    private static RestResponse<View> created(GuidelineIssue issue, UriInfo uri) {
        return ResponseBuilder.<View>created(uri.getAbsolutePath())
                .entity(View.of(issue))
                .build();
    }

    /// @param url beginning with `https://`
    @Schema(name = "GuidelinePlace")
    public record Place(@NotBlank @Size(max = 500) String url) {}

    @Schema(name = "Guidelines")
    public record View(int issue, Optional<String> url, boolean file, Instant publishedAt) {

        static View of(GuidelineIssue issue) {
            return new View(issue.issue(), issue.url(), issue.hasFile(), issue.publishedAt());
        }
    }
}
