package org.convoke.certificate.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.desk.Desks;
import org.convoke.contracts.Session;
import org.jboss.resteasy.reactive.RestResponse;

/// A phone at the desk: what it shows of any code that it reads without a connection, and how it stops being one.
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class PhonePages {

    private final Desks desks;
    private final Courses courses;
    private final DeskAnswers answers;
    private final Clock clock;

    PhonePages(Desks desks, Courses courses, DeskAnswers answers, Clock clock) {
        this.desks = desks;
        this.courses = courses;
        this.answers = answers;
        this.clock = clock;
    }

    /// The phone keeps this page and shows it in the place of a code's own.
    @GET
    @Path("check-in")
    @PermitAll
    public RestResponse<String> anyCode(@CookieParam(DeskAnswers.COOKIE) String secret) {
        return answers.orClosed(() -> {
            var desk = desks.open(secret == null ? "" : secret);
            var course = courses.named(desk.project());
            var today = DeskSheet.on(course, course.programme().today(clock.instant()));
            return answers.page(200, new AnyCode(course, today, answers.address(secret)), desk);
        });
    }

    @POST
    @Path("leave-desk")
    @PermitAll
    public RestResponse<String> leave() {
        return answers.left(new Left());
    }

    /// @param desk its address
    record AnyCode(Course course, List<Session> sessions, String desk) implements TemplateInstance {}

    record Left() implements TemplateInstance {}
}
