package org.convoke.certificate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.meeting.ApplyReport;
import org.convoke.certificate.meeting.ContinueReport;
import org.convoke.certificate.meeting.ImportedReports;
import org.convoke.certificate.meeting.ReadReport;
import org.convoke.certificate.meeting.ReviewReport;
import org.convoke.certificate.meeting.ReviewReport.Place;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Reports of Zoom and Microsoft Teams: read, reviewed and applied to the sheet of one session.
@Path("/api/projects/{code}/attendance/{session}/reports")
public class ReportResource {

    private final Courses courses;
    private final ImportedReports reports;
    private final ReadReport readReport;
    private final ContinueReport continueReport;
    private final ReviewReport reviewReport;
    private final ApplyReport applyReport;
    private final ReportPreview preview;
    private final Audience audience;
    private final Keeper keeper;

    ReportResource(
            Courses courses,
            ImportedReports reports,
            ReadReport readReport,
            ContinueReport continueReport,
            ReviewReport reviewReport,
            ApplyReport applyReport,
            ReportPreview preview,
            Audience audience,
            Keeper keeper) {
        this.courses = courses;
        this.reports = reports;
        this.readReport = readReport;
        this.continueReport = continueReport;
        this.reviewReport = reviewReport;
        this.applyReport = applyReport;
        this.preview = preview;
        this.audience = audience;
        this.keeper = keeper;
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST, Roles.AUDITOR})
    public List<ReportPreview.View> reports(String code, String session) {
        var course = courses.named(code);
        audience.requireAll(course);
        return reports.ofSession(code, session).stream()
                .map(report -> preview.of(course, report))
                .toList();
    }

    @GET
    @Path("{report}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST, Roles.AUDITOR})
    public RestResponse<ReportPreview.View> report(String code, String session, UUID report) {
        var course = courses.named(code);
        audience.requireAll(course);
        return answer(new Place(code, session, report));
    }

    /// The file as Zoom or Teams exported it.
    ///
    /// @param zone of the clock by which it was exported, as in `Europe/Paris`; left out, that of the project
    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Idempotent
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "text/csv"})
    public RestResponse<ReportPreview.View> readReport(
            String code, String session, @QueryParam("zone") String zone, @NotNull byte[] file) {
        var report = readReport.read(code, session, file, zone(zone), keeper.recorder());
        return answer(new Place(code, session, report));
    }

    /// The file of another part of the same meeting, when it was started again. What is in both counts once.
    ///
    /// @param zone of the clock by which it was exported, as in `Europe/Paris`; left out, that of the project
    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Path("{report}/continuation")
    @Idempotent
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, "text/csv"})
    public RestResponse<ReportPreview.View> continueReport(
            String code,
            String session,
            UUID report,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("zone") String zone,
            @NotNull byte[] file) {
        var place = new Place(code, session, report);
        continueReport.add(place, ifMatch, file, zone(zone), keeper.recorder());
        return answer(place);
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Path("{report}/attendees/{attendee}/match")
    @Idempotent
    public RestResponse<ReportPreview.View> match(
            String code,
            String session,
            UUID report,
            int attendee,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Match match) {
        var place = new Place(code, session, report);
        reviewReport.match(place, ifMatch, attendee, match.nomination(), keeper.recorder());
        return answer(place);
    }

    /// The attendee is nobody who takes part.
    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Path("{report}/attendees/{attendee}/dismissal")
    @Idempotent
    public RestResponse<ReportPreview.View> dismiss(
            String code,
            String session,
            UUID report,
            int attendee,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Dismissal dismissal) {
        var place = new Place(code, session, report);
        reviewReport.dismiss(place, ifMatch, attendee, dismissal.reason(), keeper.recorder());
        return answer(place);
    }

    /// Everybody in the report is marked with their minutes, and everybody else as absent.
    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Path("{report}/application")
    @Idempotent
    public RestResponse<ReportPreview.View> apply(
            String code, String session, UUID report, @HeaderParam("If-Match") String ifMatch) {
        var place = new Place(code, session, report);
        applyReport.apply(place, ifMatch, keeper.recorder());
        return answer(place);
    }

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST})
    @Path("{report}/disposal")
    @Idempotent
    public RestResponse<ReportPreview.View> discard(
            String code, String session, UUID report, @HeaderParam("If-Match") String ifMatch) {
        var place = new Place(code, session, report);
        applyReport.discard(place, ifMatch, keeper.recorder());
        return answer(place);
    }

    private RestResponse<ReportPreview.View> answer(Place place) {
        var report = reports.get(place.project(), place.session(), place.report());
        return EntityTag.ok(preview.of(courses.named(place.project()), report), report.version());
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException _) {
            throw new BadRequestException("zone: the name of a time zone as in Asia/Colombo.");
        }
    }

    @Schema(name = "AttendeeMatch")
    public record Match(@NotNull UUID nomination) {}

    @Schema(name = "AttendeeDismissal")
    public record Dismissal(@NotBlank @Size(max = 300) String reason) {}
}
