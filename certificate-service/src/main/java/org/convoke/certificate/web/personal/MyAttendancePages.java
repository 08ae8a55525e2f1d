package org.convoke.certificate.web.personal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.convoke.certificate.dispute.DisputeAttendance;
import org.convoke.certificate.pass.Passes;
import org.convoke.certificate.web.ParticipantCalendar;
import org.convoke.webkit.ICalendar;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// What participants do about their attendance on their own page, and the calendar they subscribe to.
@Path("/my/{secret}")
public class MyAttendancePages {

    private static final int LONGEST = 2000;

    private final PersonalPage page;
    private final Passes passes;
    private final ParticipantCalendar calendar;
    private final DisputeAttendance disputeAttendance;

    MyAttendancePages(
            PersonalPage page, Passes passes, ParticipantCalendar calendar, DisputeAttendance disputeAttendance) {
        this.page = page;
        this.passes = passes;
        this.calendar = calendar;
        this.disputeAttendance = disputeAttendance;
    }

    @POST
    @Path("attendance/{session}/dispute")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> dispute(
            @PathParam("secret") String secret,
            @PathParam("session") String session,
            @FormParam("words") String words) {
        var said = Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
        var typed = new Typed(
                AttendanceSection.form(session),
                said.map(text -> Map.of("words", text)).orElse(Map.of()));
        if (said.filter(text -> text.length() <= LONGEST).isEmpty()) {
            return page.again(secret, "Please say in at most " + LONGEST + " characters how it was.", typed);
        }
        return page.act(
                secret,
                typed,
                holder -> disputeAttendance.dispute(holder.project(), holder.nomination(), session, said.get()));
    }

    @GET
    @Path("calendar.ics")
    @PermitAll
    @Produces(ICalendar.MEDIA_TYPE)
    public RestResponse<String> calendar(@PathParam("secret") String secret) {
        var holder = passes.everHolder(secret);
        return ResponseBuilder.ok(calendar.of(holder.course(), holder.participant()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
