package org.convoke.certificate.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.RecordAttendance;
import org.convoke.certificate.desk.Desk;
import org.convoke.certificate.desk.Desks;
import org.convoke.webkit.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/// Attendance taken on a phone: the list of a session with large boxes to tick, without account and without
/// JavaScript. Opening the desk makes the phone one that reads the codes of participants.
@Path("/desk/{secret}")
@Produces(MediaType.TEXT_HTML)
public class DeskPages {

    private final Desks desks;
    private final Courses courses;
    private final RecordAttendance recordAttendance;
    private final DeskAnswers answers;
    private final Clock clock;

    DeskPages(Desks desks, Courses courses, RecordAttendance recordAttendance, DeskAnswers answers, Clock clock) {
        this.desks = desks;
        this.courses = courses;
        this.recordAttendance = recordAttendance;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public RestResponse<String> open(@PathParam("secret") String secret) {
        return answers.orClosed(() -> {
            var desk = desks.open(secret);
            var course = courses.named(desk.project());
            var today = course.programme().today(clock.instant());
            var page = new DeskPage(course, DeskSheet.begun(course, today), answers.address(secret), answers.root());
            return answers.opened(page, secret, desk);
        });
    }

    @GET
    @Path("{session}")
    @PermitAll
    public RestResponse<String> sheet(@PathParam("secret") String secret, @PathParam("session") String session) {
        return answers.orClosed(() -> sheet(200, secret, session, DeskForm.empty(), Optional.empty()));
    }

    @POST
    @Path("{session}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> record(
            @PathParam("secret") String secret,
            @PathParam("session") String session,
            MultivaluedMap<String, String> fields) {
        return answers.orClosed(() -> {
            var desk = desks.open(secret);
            var form = new DeskForm(fields);
            return problem(desk, session, form)
                    .map(problem -> sheet(422, secret, session, form, Optional.of(problem)))
                    .orElseGet(() -> answers.again(answers.address(secret) + "/" + session));
        });
    }

    /// @return why not; nothing of the list is on record then
    private Optional<String> problem(Desk desk, String id, DeskForm form) {
        var course = courses.named(desk.project());
        try {
            var presences = form.presences(course, course.programme().session(id));
            recordAttendance.record(desk.project(), id, presences, desk.recorder());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(DeskWords.of(course, refusal));
        } catch (IllegalArgumentException _) {
            return Optional.of("Please give minutes as a number.");
        }
    }

    private RestResponse<String> sheet(int status, String secret, String id, DeskForm form, Optional<String> problem) {
        var desk = desks.open(secret);
        var course = courses.named(desk.project());
        var session = course.programme().begun(id, clock.instant());
        var sheet = DeskSheet.of(course, session, form);
        return answers.page(status, new SheetPage(course, sheet, answers.address(secret), problem), desk);
    }

    record DeskPage(Course course, List<DeskSheet.Begun> sessions, String address, String root)
            implements TemplateInstance {}

    record SheetPage(Course course, DeskSheet sheet, String address, Optional<String> problem)
            implements TemplateInstance {}
}
