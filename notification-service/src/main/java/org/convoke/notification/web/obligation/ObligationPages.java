package org.convoke.notification.web.obligation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.obligation.ObligationFilter;
import org.convoke.notification.obligation.ObligationSettings;
import org.convoke.notification.obligation.Obligations;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// What needs the reader today, what this week, and what later, by deadlines in the reader's zone.
@Path("/obligations")
public class ObligationPages {

    private final Obligations obligations;
    private final ObligationSettings settings;
    private final Concern concern;
    private final Clock clock;

    ObligationPages(Obligations obligations, ObligationSettings settings, Concern concern, Clock clock) {
        this.obligations = obligations;
        this.settings = settings;
        this.concern = concern;
        this.clock = clock;
    }

    record Agenda(String zone, String today, List<AgendaSection> sections, boolean more) implements TemplateInstance {}

    /// @param zone the reader's, as in `Asia/Colombo`
    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.HOST})
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> agenda(@QueryParam("zone") String zone) {
        var here = zone(zone);
        var open = obligations.after(Optional.empty(), mine(), settings.mostOnPage() + 1);
        var today = clock.instant().atZone(here).toLocalDate();
        var sections =
                AgendaSection.of(open.stream().limit(settings.mostOnPage()).toList(), here, today);
        var page = new Agenda(here.getId(), AgendaRow.day(today), sections, open.size() > settings.mostOnPage());
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

    private ObligationFilter mine() {
        var open = ObligationFilter.open(concern.country());
        return concern.debtor().map(open::owedBy).orElse(open);
    }
}
