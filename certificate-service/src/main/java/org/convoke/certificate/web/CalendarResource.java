package org.convoke.certificate.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.convoke.certificate.CertificateRefused.ParticipantUnknown;
import org.convoke.certificate.Courses;
import org.convoke.webkit.ICalendar;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// The programme as one participant's calendar.
@Path("/api/projects/{code}/participants/{nomination}/calendar")
public class CalendarResource {

    private final Courses courses;
    private final Audience audience;
    private final ParticipantCalendar calendar;

    CalendarResource(Courses courses, Audience audience, ParticipantCalendar calendar) {
        this.courses = courses;
        this.audience = audience;
        this.calendar = calendar;
    }

    @GET
    @Produces(ICalendar.MEDIA_TYPE)
    @RolesAllowed({Roles.SECRETARIAT, Roles.HOST, Roles.NPO_OFFICER, Roles.NPO_SYSTEM})
    public RestResponse<String> calendar(String code, UUID nomination) {
        var course = courses.named(code);
        var participant = audience.everSaw(course).stream()
                .filter(one -> one.nomination().equals(nomination))
                .findFirst()
                .orElseThrow(() -> Refusal.because(new ParticipantUnknown(nomination)));
        return ResponseBuilder.ok(calendar.of(course, participant))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + code + ".ics\"")
                .build();
    }
}
