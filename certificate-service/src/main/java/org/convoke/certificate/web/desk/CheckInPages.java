package org.convoke.certificate.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Course;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.certificate.Presence;
import org.convoke.certificate.RecordAttendance;
import org.convoke.certificate.desk.Badges;
import org.convoke.certificate.desk.Desks;
import org.convoke.contracts.Session;
import org.convoke.webkit.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

/// Where the code of a participant leads: at a desk to a page with one button, everywhere else nowhere. Reading a
/// code twice records nothing twice.
@Path("/check-in/{nomination}/{token}")
@Produces(MediaType.TEXT_HTML)
public class CheckInPages {

    private final Desks desks;
    private final Courses courses;
    private final Badges badges;
    private final RecordAttendance recordAttendance;
    private final DeskAnswers answers;
    private final Clock clock;

    CheckInPages(
            Desks desks,
            Courses courses,
            Badges badges,
            RecordAttendance recordAttendance,
            DeskAnswers answers,
            Clock clock) {
        this.desks = desks;
        this.courses = courses;
        this.badges = badges;
        this.recordAttendance = recordAttendance;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public RestResponse<String> show(
            @PathParam("nomination") UUID nomination,
            @PathParam("token") String token,
            @CookieParam(DeskAnswers.COOKIE) String secret) {
        return secret == null
                ? answers.page(200, new ShowIt())
                : answers.orClosed(() -> show(200, nomination, token, secret, Optional.empty()));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> checkIn(
            @PathParam("nomination") UUID nomination,
            @PathParam("token") String token,
            @CookieParam(DeskAnswers.COOKIE) String secret,
            @FormParam("session") String session) {
        return secret == null
                ? answers.page(403, new ShowIt())
                : answers.orClosed(() -> atDesk(nomination, token, secret, session));
    }

    private RestResponse<String> atDesk(UUID nomination, String token, String secret, String session) {
        var desk = desks.open(secret);
        badges.holder(courses.named(desk.project()), nomination, token);
        try {
            var there = new Presence(nomination, true, Optional.empty());
            recordAttendance.record(desk.project(), session, List.of(there), desk.recorder());
            return answers.again(address(nomination, token));
        } catch (Refusal refusal) {
            var problem = DeskWords.of(courses.named(desk.project()), refusal);
            return show(422, nomination, token, secret, Optional.of(problem));
        }
    }

    private RestResponse<String> show(
            int status, UUID nomination, String token, String secret, Optional<String> problem) {
        var course = courses.named(desks.open(secret).project());
        var participant = badges.holder(course, nomination, token);
        var entries = DeskSheet.on(course, course.programme().today(clock.instant())).stream()
                .map(session -> Entry.of(participant, session))
                .toList();
        var address = address(nomination, token);
        return answers.page(
                status, new CheckIn(course, participant, entries, address, answers.address(secret), problem));
    }

    private String address(UUID nomination, String token) {
        return answers.root() + "/check-in/" + nomination + "/" + token;
    }

    /// @param record as in `present`; empty while nothing is on record
    record Entry(Session session, Optional<String> record) {

        static Entry of(Participant participant, Session session) {
            return new Entry(session, participant.mark(session).map(mark -> mark.present() ? "present" : "absent"));
        }
    }

    /// @param desk its address
    record CheckIn(
            Course course,
            Participant participant,
            List<Entry> entries,
            String address,
            String desk,
            Optional<String> problem)
            implements TemplateInstance {}

    record ShowIt() implements TemplateInstance {}
}
