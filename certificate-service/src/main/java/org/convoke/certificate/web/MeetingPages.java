package org.convoke.certificate.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.meeting.ApplyReport;
import org.convoke.certificate.meeting.ImportedReports;
import org.convoke.certificate.meeting.ReadReport;
import org.convoke.certificate.meeting.ReportState;
import org.convoke.certificate.meeting.ReviewReport;
import org.convoke.certificate.meeting.ReviewReport.Place;
import org.convoke.contracts.Session;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.ShownAgain;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Attendance of a session as Zoom or Teams wrote it down: read, reviewed name by name, and put on record.
@Path("/projects/{code}/attendance/{session}/reports")
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {

    private final Courses courses;
    private final ImportedReports reports;
    private final ReadReport readReport;
    private final ReviewReport reviewReport;
    private final ApplyReport applyReport;
    private final ReportPreview preview;
    private final Audience audience;
    private final Keeper keeper;
    private final Told told;

    MeetingPages(
            Courses courses,
            ImportedReports reports,
            ReadReport readReport,
            ReviewReport reviewReport,
            ApplyReport applyReport,
            ReportPreview preview,
            Audience audience,
            Keeper keeper,
            Told told) {
        this.courses = courses;
        this.reports = reports;
        this.readReport = readReport;
        this.reviewReport = reviewReport;
        this.applyReport = applyReport;
        this.preview = preview;
        this.audience = audience;
        this.keeper = keeper;
        this.told = told;
    }

    record Reports(String code, Session session, List<ReportPreview.View> reports, Optional<String> problem)
            implements TemplateInstance {}

    /// @param open whether it can still be reviewed
    record Review(
            String code,
            String address,
            Session session,
            ReportPreview.View report,
            List<ReportPreview.Line> people,
            String etag,
            boolean open,
            boolean applied,
            Optional<String> problem)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public String list(String code, String session) {
        return listed(code, session, Optional.empty()).render();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<String> read(String code, String session, @RestForm("file") FileUpload file) {
        try {
            var report = readReport.read(code, session, content(file), Optional.empty(), keeper.recorder());
            return told.then(
                    address(new Place(code, session, report)), "The report is read. Nothing is on record yet.");
        } catch (Refusal refusal) {
            return ShownAgain.with(
                    listed(code, session, Optional.of(refusal.reason().detail())));
        }
    }

    @GET
    @Path("{report}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public String review(String code, String session, UUID report) {
        return reviewed(new Place(code, session, report), Optional.empty()).render();
    }

    @POST
    @Path("{report}/attendees/{attendee}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<String> settle(
            String code,
            String session,
            UUID report,
            int attendee,
            @FormParam("etag") String etag,
            @FormParam("nomination") @DefaultValue("") @Pattern(regexp = "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    String nomination,
            @FormParam("reason") @DefaultValue("") String reason) {
        var place = new Place(code, session, report);
        return act(place, "The name is settled.", () -> {
            if (nomination.isEmpty()) reviewReport.dismiss(place, etag, attendee, reason.strip(), keeper.recorder());
            else reviewReport.match(place, etag, attendee, UUID.fromString(nomination), keeper.recorder());
        });
    }

    @POST
    @Path("{report}/application")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<String> apply(String code, String session, UUID report, @FormParam("etag") String etag) {
        var place = new Place(code, session, report);
        return act(place, "The session is on record.", () -> applyReport.apply(place, etag, keeper.recorder()));
    }

    @POST
    @Path("{report}/disposal")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    public RestResponse<String> discard(String code, String session, UUID report, @FormParam("etag") String etag) {
        var place = new Place(code, session, report);
        return act(place, "The report is thrown away.", () -> applyReport.discard(place, etag, keeper.recorder()));
    }

    private RestResponse<String> act(Place place, String done, Runnable act) {
        try {
            act.run();
            return told.then(address(place), done);
        } catch (Refusal refusal) {
            return ShownAgain.with(reviewed(place, Optional.of(refusal.reason().detail())));
        }
    }

    private Reports listed(String code, String session, Optional<String> problem) {
        var course = courses.named(code);
        audience.requireRunning(course);
        var read = reports.ofSession(code, session).stream()
                .map(report -> preview.of(course, report))
                .toList();
        return new Reports(code, course.programme().session(session), read, problem);
    }

    private Review reviewed(Place place, Optional<String> problem) {
        var course = courses.named(place.project());
        audience.requireRunning(course);
        var report = reports.get(place.project(), place.session(), place.report());
        var view = preview.of(course, report);
        return new Review(
                place.project(),
                address(place),
                course.programme().session(place.session()),
                view,
                view.sheet(),
                EntityTag.of(report.version()),
                view.state() == ReportState.READ,
                view.state() == ReportState.APPLIED,
                problem);
    }

    private static String address(Place place) {
        return "/certificates/projects/%s/attendance/%s/reports/%s"
                .formatted(place.project(), place.session(), place.report());
    }

    private static byte[] content(FileUpload file) {
        if (file == null) return new byte[0];
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
