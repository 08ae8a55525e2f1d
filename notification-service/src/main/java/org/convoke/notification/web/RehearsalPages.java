package org.convoke.notification.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.convoke.eventing.NotYet;
import org.convoke.notification.RehearseLetters;
import org.convoke.notification.RehearseLetters.Rehearsed;
import org.convoke.webkit.Roles;

/// What would go out, before it is decided that it goes: selection-service says what would be told.
@Path("/rehearsals")
@Produces(MediaType.TEXT_HTML)
public class RehearsalPages {

    private final RehearseLetters rehearseLetters;

    RehearsalPages(RehearseLetters rehearseLetters) {
        this.rehearseLetters = rehearseLetters;
    }

    /// @param held how many of them would wait until somebody releases them
    record Rehearsal(List<Rehearsed> letters, long held) implements TemplateInstance {}

    @POST
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String rehearse(MultivaluedMap<String, String> form) {
        var letters = letters(form.getOrDefault("event", List.of()));
        return new Rehearsal(letters, letters.stream().filter(Rehearsed::held).count()).render();
    }

    private List<Rehearsed> letters(List<String> events) {
        try {
            return rehearseLetters.rehearse(events);
        } catch (IllegalArgumentException _) {
            throw new BadRequestException("This is no announcement; open its page again.");
        } catch (NotYet _) {
            throw new ClientErrorException("The news of this project is still on its way; try again in a moment.", 409);
        }
    }
}
