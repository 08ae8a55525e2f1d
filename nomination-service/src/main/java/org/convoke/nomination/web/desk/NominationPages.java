package org.convoke.nomination.web.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.Nominations;
import org.convoke.nomination.web.Viewer;
import org.convoke.webkit.Roles;

/// One nomination: what it says, what is missing, and what can be done about it.
@Path("/nominations/{id}")
@Produces(MediaType.TEXT_HTML)
public class NominationPages {
    private final Nominations nominations;
    private final Sheets sheets;
    private final Viewer viewer;

    NominationPages(Nominations nominations, Sheets sheets, Viewer viewer) {
        this.nominations = nominations;
        this.sheets = sheets;
        this.viewer = viewer;
    }

    record Nomination(NominationSheet sheet, Optional<String> refusal) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR, Roles.NPO_OFFICER})
    public String page(UUID id) {
        return new Nomination(sheets.of(nominations.get(id, viewer.country())), Optional.empty()).render();
    }
}
