package org.convoke.selection.web.bench.decision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.convoke.selection.Candidates;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.group.KeptProposals;
import org.convoke.selection.group.MeasureGroup;
import org.convoke.selection.group.ProposeGroup;
import org.convoke.selection.group.Wish;
import org.convoke.selection.web.Bureau;
import org.convoke.selection.web.bench.Acts;
import org.convoke.selection.web.bench.RoundSheet;
import org.convoke.selection.web.bench.RoundSheets;
import org.convoke.selection.web.bench.Typed;
import org.convoke.webkit.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/// Proposals of a round: asked for with wishes, computed, kept, and read with all that they rest on.
@Path("/rounds/{code}/proposals")
@Produces(MediaType.TEXT_HTML)
public class ProposalPages {

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final KeptProposals proposals;
    private final ProposeGroup proposeGroup;
    private final MeasureGroup measureGroup;
    private final Bureau bureau;
    private final Acts acts;

    ProposalPages(
            RoundSheets sheets,
            Candidates candidates,
            KeptProposals proposals,
            ProposeGroup proposeGroup,
            MeasureGroup measureGroup,
            Bureau bureau,
            Acts acts) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.proposals = proposals;
        this.proposeGroup = proposeGroup;
        this.measureGroup = measureGroup;
        this.bureau = bureau;
        this.acts = acts;
    }

    record Proposals(
            RoundSheet sheet,
            List<ProposalSheet> made,
            Optional<LikenessSheet> now,
            List<WishRow> rows,
            int overbookable,
            Typed typed)
            implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String list(@PathParam("code") String code) {
        return page(code, Typed.NOTHING).render();
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> propose(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        return acts.run(
                () -> "/selection/rounds/%s/proposals/%d".formatted(code, proposed(code, form)),
                "This is the proposal. It decides nothing.",
                problem -> page(code, Typed.refused("wish", form, problem)));
    }

    /// The same wish about the same candidates gives the same group, so the one that is there is as good as another.
    private long proposed(String code, MultivaluedMap<String, String> form) {
        var wish = new WishForm(new Fields(form)).wish();
        return last(code)
                .filter(kept -> kept.wish().equals(wish) && proposeGroup.current(kept))
                .orElseGet(() -> proposeGroup.propose(code, wish, bureau.officer()))
                .id();
    }

    private Proposals page(String code, Typed typed) {
        var sheet = sheets.of(code);
        var terms = sheet.round().terms();
        var slate = candidates.of(code);
        var wish = last(code).map(KeptProposal::wish).orElse(Wish.NONE);
        return new Proposals(
                sheet,
                proposals.of(code).reversed().stream()
                        .map(kept -> ProposalSheet.of(kept, slate, terms, proposeGroup.current(kept)))
                        .toList(),
                measureGroup.measure(terms, slate).map(LikenessSheet::of),
                WishRow.of(slate, terms, wish, typed),
                terms.policy().overbookingSeats(),
                typed.named(slate));
    }

    private Optional<KeptProposal> last(String code) {
        return proposals.of(code).reversed().stream().findFirst();
    }
}
