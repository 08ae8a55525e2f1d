package org.convoke.notification.web.obligation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.convoke.notification.obligation.ObligationSettings;
import org.convoke.webkit.Roles;

/// The obligations that end next, as a part of the page of the day.
@Path("/today/panel")
public class TodayPanel {

    private final OpenAgenda agenda;
    private final ObligationSettings settings;

    TodayPanel(OpenAgenda agenda, ObligationSettings settings) {
        this.agenda = agenda;
        this.settings = settings;
    }

    record Panel(List<AgendaSection> sections) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER, Roles.HOST})
    @Produces(MediaType.TEXT_HTML)
    public String panel() {
        return new Panel(agenda.read(settings.zone(), settings.mostOnPanel()).sections()).render();
    }
}
