package org.convoke.notification.web.obligation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.web.obligation.CalendarResource.NewCalendar;
import org.convoke.notification.web.obligation.CalendarResource.Row;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.convoke.webkit.screen.Told;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// Calendars to subscribe to, for officers: where they are, another one, and the end of one whose address got about.
@Path("/obligations/calendars")
@Produces(MediaType.TEXT_HTML)
public class CalendarPages {
    private static final String ADDRESS = "/notifications/obligations/calendars";

    private final CalendarResource calendars;
    private final Told told;

    CalendarPages(CalendarResource calendars, Told told) {
        this.calendars = calendars;
        this.told = told;
    }

    /// @param address a secret of its own
    public record Line(Row calendar, URI address) {}

    record Calendars(List<Line> all, Optional<String> problem) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> all() {
        return page(Status.OK, Optional.empty());
    }

    /// @param shared null when the box is not ticked
    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> open(@FormParam("shared") String shared) {
        try {
            calendars.open(new NewCalendar(shared != null));
            return told.then(ADDRESS, "A calendar is open. Give its address to your calendar program.");
        } catch (Refusal refusal) {
            return page(Status.CONFLICT, Optional.of(refusal.reason().detail()));
        }
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<String> end(UUID id) {
        calendars.revoke(id);
        return told.then(ADDRESS, "Nobody can read that calendar any more.");
    }

    private RestResponse<String> page(Status status, Optional<String> problem) {
        var lines = calendars.list().stream().map(this::line).toList();
        return ResponseBuilder.create(status, new Calendars(lines, problem).render())
                .header("Cache-Control", "no-store")
                .build();
    }

    private Line line(Row calendar) {
        return new Line(calendar, calendars.get(calendar.id()).getEntity().address());
    }
}
