package org.convoke.notification.web.obligation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.obligation.ObligationSettings;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// What needs the reader today, what this week, and what later, by deadlines in the reader's zone.
@Path("/obligations")
public class ObligationPages {

    private final OpenAgenda agenda;
    private final ObligationSettings settings;

    ObligationPages(OpenAgenda agenda, ObligationSettings settings) {
        this.agenda = agenda;
        this.settings = settings;
    }

    record Agenda(String zone, String today, List<AgendaSection> sections, boolean more, boolean calendars)
            implements TemplateInstance {}

    /// @param zone the reader's, as in `Asia/Colombo`
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.HOST})
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> agenda(@QueryParam("zone") String zone) {
        var here = zone(zone);
        var open = agenda.read(here, settings.mostOnPage());
        var page = new Agenda(
                here.getId(), AgendaRow.day(agenda.today(here)), open.sections(), open.more(), agenda.keepsCalendars());
        return ResponseBuilder.ok(page.render())
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private ZoneId zone(String asked) {
        try {
            return Optional.ofNullable(asked).map(ZoneId::of).orElseGet(settings::zone);
        } catch (DateTimeException _) {
            throw new BadRequestException("zone: a time zone as in Asia/Colombo.");
        }
    }
}
