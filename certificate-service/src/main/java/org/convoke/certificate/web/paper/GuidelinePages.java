package org.convoke.certificate.web.paper;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.convoke.certificate.Courses;
import org.convoke.certificate.paper.GuidelineIssue;
import org.convoke.certificate.paper.GuidelineIssues;
import org.convoke.certificate.paper.PublishGuidelines;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.ShownAgain;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// The Secretariat publishes what a country paper has to look like (R115).
@Path("/projects/{code}/guidelines")
@Produces(MediaType.TEXT_HTML)
public class GuidelinePages {

    private final Courses courses;
    private final GuidelineIssues issues;
    private final PublishGuidelines publishGuidelines;
    private final Caller caller;
    private final Told told;

    GuidelinePages(
            Courses courses, GuidelineIssues issues, PublishGuidelines publishGuidelines, Caller caller, Told told) {
        this.courses = courses;
        this.issues = issues;
        this.publishGuidelines = publishGuidelines;
        this.caller = caller;
        this.told = told;
    }

    /// @param url as it was typed
    record Guidelines(
            String code,
            String title,
            Optional<Integer> days,
            Optional<GuidelineIssue> latest,
            String url,
            Optional<String> problem)
            implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.SECRETARIAT)
    public String show(String code) {
        return page(code, "", Optional.empty()).render();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.SECRETARIAT)
    public RestResponse<String> publish(String code, @RestForm("url") String url, @RestForm("file") FileUpload file) {
        var typed = url == null ? "" : url.strip();
        try {
            var address = Optional.of(typed).filter(text -> !text.isEmpty());
            publishGuidelines.publish(code, address, content(file), caller.id());
            return told.then("/certificates/projects/" + code, "The guidelines are published. Participants are told.");
        } catch (Refusal refusal) {
            return ShownAgain.with(
                    page(code, typed, Optional.of(refusal.reason().detail())));
        }
    }

    private Guidelines page(String code, String typed, Optional<String> problem) {
        var course = courses.named(code);
        return new Guidelines(
                course.project(),
                course.title(),
                course.papers().countryPaperDays(),
                issues.latest(course.project()),
                typed,
                problem);
    }

    /// A browser sends an empty file when none was chosen.
    private static Optional<byte[]> content(FileUpload file) {
        if (file == null || file.size() == 0) return Optional.empty();
        try {
            return Optional.of(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
