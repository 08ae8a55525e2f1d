package org.convoke.selection.web.bench.seat;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.convoke.selection.travel.AssessReadiness;
import org.convoke.selection.web.bench.RoundSheet;
import org.convoke.selection.web.bench.RoundSheets;
import org.convoke.webkit.Roles;

/// Who is ready to set off, and what each still needs (R083 to R103).
@Path("/rounds/{code}/readiness")
@Produces(MediaType.TEXT_HTML)
public class ReadinessPages {

    private final RoundSheets sheets;
    private final AssessReadiness assessReadiness;

    ReadinessPages(RoundSheets sheets, AssessReadiness assessReadiness) {
        this.sheets = sheets;
        this.assessReadiness = assessReadiness;
    }

    /// @param ready how many of them are
    record Readiness(RoundSheet sheet, List<TravelSheet> people, long ready) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code) {
        var sheet = sheets.of(code);
        var people = assessReadiness.assess(code).stream()
                .map(assessed -> TravelSheet.of(assessed, sheet.round().terms()))
                .toList();
        return new Readiness(
                        sheet,
                        people,
                        people.stream().filter(TravelSheet::ready).count())
                .render();
    }
}
