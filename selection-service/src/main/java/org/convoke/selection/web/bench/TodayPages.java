package org.convoke.selection.web.bench;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.convoke.webkit.Roles;

/// What all rounds ask of the Secretariat, for its first page.
@Path("/today/panel")
@Produces(MediaType.TEXT_HTML)
public class TodayPages {

    private final Agenda agenda;

    TodayPages(Agenda agenda) {
        this.agenda = agenda;
    }

    record TodayPanel(List<Task> tasks) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show() {
        return new TodayPanel(agenda.everywhere()).render();
    }
}
