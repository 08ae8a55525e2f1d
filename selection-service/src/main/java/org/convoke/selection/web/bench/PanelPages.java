package org.convoke.selection.web.bench;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.convoke.contracts.Pool;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidates;
import org.convoke.selection.group.MeasureGroup;
import org.convoke.selection.offer.Offers;
import org.convoke.webkit.Roles;

/// A round in short, for the overview of its project.
@Path("/rounds/{code}/panel")
@Produces(MediaType.TEXT_HTML)
public class PanelPages {

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final Offers offers;
    private final MeasureGroup measureGroup;

    PanelPages(RoundSheets sheets, Candidates candidates, Offers offers, MeasureGroup measureGroup) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.offers = offers;
        this.measureGroup = measureGroup;
    }

    record RoundPanel(RoundSheet sheet, List<PoolRow> pools, List<OfferCount> offers, String likeness, String silent)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code) {
        var sheet = sheets.of(code);
        var terms = sheet.round().terms();
        var slate = candidates.of(code);
        var pools = Stream.of(Pool.values())
                .filter(pool -> terms.seats(pool) > 0)
                .map(pool -> PoolRow.of(pool, terms, slate))
                .toList();
        return new RoundPanel(
                        sheet,
                        pools,
                        OfferCount.of(offers.ofProject(code)),
                        Likeness.words(measureGroup.measure(terms, slate)),
                        Wording.countries(sheet.round().silentCountries()))
                .render();
    }
}
