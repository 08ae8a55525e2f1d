package org.convoke.notification.web.obligation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.obligation.ObligationRefused.NoCalendar;
import org.convoke.notification.obligation.ical.OpenCalendar;
import org.convoke.notification.obligation.ical.ReadCalendar;
import org.convoke.notification.obligation.ical.RevokeCalendar;
import org.convoke.notification.obligation.ical.Subscription;
import org.convoke.notification.obligation.ical.Subscriptions;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Calendars of obligations to subscribe to, one's own and those of one's office.
@Path("/")
public class CalendarResource {

    private final Subscriptions subscriptions;
    private final OpenCalendar openCalendar;
    private final RevokeCalendar revokeCalendar;
    private final ReadCalendar readCalendar;
    private final Concern concern;
    private final Caller caller;
    private final String publicUrl;

    CalendarResource(
            Subscriptions subscriptions,
            OpenCalendar openCalendar,
            RevokeCalendar revokeCalendar,
            ReadCalendar readCalendar,
            Concern concern,
            Caller caller,
            @ConfigProperty(name = "convoke.public-url") String publicUrl) {
        this.subscriptions = subscriptions;
        this.openCalendar = openCalendar;
        this.revokeCalendar = revokeCalendar;
        this.readCalendar = readCalendar;
        this.concern = concern;
        this.caller = caller;
        this.publicUrl = publicUrl;
    }

    /// @param shared whether it is the office's, so that every officer of it can see and revoke it
    public record NewCalendar(@NotNull Boolean shared) {}

    /// @param country whose obligations it shows; empty: the Secretariat's own
    public record Row(UUID id, String openedBy, Optional<String> country, boolean shared, Instant openedAt) {
        static Row of(Subscription it) {
            return new Row(it.id(), it.holderName(), it.country(), it.shared(), it.openedAt());
        }
    }

    /// @param address to be given to a calendar program and to nobody else: whoever has it can read the calendar
    public record View(UUID id, URI address) {}

    @GET
    @Path("api/calendars")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public List<Row> list() {
        return subscriptions.of(caller.id(), concern.office()).stream()
                .map(Row::of)
                .toList();
    }

    /// Opens another one; its address is read at the place that `Location` names.
    @POST
    @Path("api/calendars")
    @Idempotent
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<Row> open(@NotNull @jakarta.validation.Valid NewCalendar body) {
        var opened = openCalendar.open(caller.id(), caller.name(), concern.office(), body.shared());
        return ResponseBuilder.<Row>created(URI.create("api/calendars/" + opened.id()))
                .entity(Row.of(opened))
                .build();
    }

    @GET
    @Path("api/calendars/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public RestResponse<View> get(UUID id) {
        var found = subscriptions
                .of(caller.id(), concern.office(), id)
                .orElseThrow(() -> Refusal.because(new NoCalendar()));
        var address = URI.create(publicUrl + "/notifications/calendars/" + openCalendar.secret(found) + ".ics");
        return ResponseBuilder.ok(new View(id, address))
                .header("Cache-Control", "no-store")
                .build();
    }

    /// Nobody can read it any more at its address.
    @DELETE
    @Path("api/calendars/{id}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.NPO_OFFICER})
    public void revoke(UUID id) {
        revokeCalendar.revoke(caller.id(), concern.office(), id);
    }

    /// What a calendar program fetches again and again.
    @GET
    @Path("calendars/{secret}.ics")
    @PermitAll
    @Produces("text/calendar; charset=utf-8")
    public RestResponse<String> read(String secret) {
        return ResponseBuilder.ok(readCalendar.read(secret))
                .header("Cache-Control", "private, max-age=300")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
