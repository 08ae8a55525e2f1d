package org.convoke.nomination.web.cockpit;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;

/// Where everybody starts: what needs them, the nearest deadline first. Other services add their part, and each of them
/// may be away.
@Path("/today")
@Produces(MediaType.TEXT_HTML)
public class TodayPages {

    private final Agenda agenda;
    private final Caller caller;

    TodayPages(Agenda agenda, Caller caller) {
        this.agenda = agenda;
        this.caller = caller;
    }

    /// @param parts of other services that have something for this role
    record Today(List<Agenda.Duty> duties, List<Part> parts) implements TemplateInstance {}

    /// @param address of a fragment, and `page` of all of it
    record Part(String title, String address, String page) {}

    @GET
    @Authenticated
    public String today() {
        return new Today(agenda.duties(), parts()).render();
    }

    private List<Part> parts() {
        var obligations = new Part("Obligations", "/notifications/today/panel", "/notifications/obligations");
        if (caller.is(Roles.SECRETARIAT)) {
            return List.of(new Part("Selection", "/selection/today/panel", "/nominations/projects"), obligations);
        }
        return caller.is(Roles.NPO_OFFICER) || caller.is(Roles.HOST) ? List.of(obligations) : List.of();
    }
}
