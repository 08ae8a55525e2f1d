package org.convoke.selection.web.bench.decision;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.convoke.selection.Candidates;
import org.convoke.selection.group.ExplainProposal;
import org.convoke.selection.group.KeptProposals;
import org.convoke.selection.group.ProposeGroup;
import org.convoke.selection.proposal.explain.Tradeoff;
import org.convoke.selection.web.bench.RoundSheet;
import org.convoke.selection.web.bench.RoundSheets;
import org.convoke.webkit.Roles;

/// One proposal, and why it is as it is, person by person and objective by objective: pages of their own, or parts of
/// the proposal's page where a script asks.
@Path("/rounds/{code}/proposals/{proposal}")
@Produces(MediaType.TEXT_HTML)
public class ExplanationPages {

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final KeptProposals proposals;
    private final ProposeGroup proposeGroup;
    private final ExplainProposal explainProposal;

    ExplanationPages(
            RoundSheets sheets,
            Candidates candidates,
            KeptProposals proposals,
            ProposeGroup proposeGroup,
            ExplainProposal explainProposal) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.proposals = proposals;
        this.proposeGroup = proposeGroup;
        this.explainProposal = explainProposal;
    }

    record OneProposal(RoundSheet sheet, ProposalSheet proposal) implements TemplateInstance {}

    public record Reasons(String rule, List<String> sentences) {}

    record Why(RoundSheet sheet, long proposal, String name, Reasons reasons) implements TemplateInstance {}

    record WhyPart(Reasons reasons) implements TemplateInstance {}

    record Tradeoffs(RoundSheet sheet, long proposal, List<String> sentences) implements TemplateInstance {}

    record TradeoffsPart(List<String> sentences) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String show(@PathParam("code") String code, @PathParam("proposal") long proposal) {
        var sheet = sheets.of(code);
        var kept = proposals.get(code, proposal);
        var read = ProposalSheet.of(kept, candidates.of(code), sheet.round().terms(), proposeGroup.current(kept));
        return new OneProposal(sheet, read).render();
    }

    @GET
    @Path("candidates/{nomination}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String why(
            @PathParam("code") String code,
            @PathParam("proposal") long proposal,
            @PathParam("nomination") UUID nomination,
            @HeaderParam("HX-Request") boolean part) {
        var name = candidates.of(code).get(nomination).nominee().name();
        var explained = explainProposal.explain(code, proposal, nomination);
        var reasons = new Reasons(explained.ground().rule(), explained.sentences());
        return part ? new WhyPart(reasons).render() : new Why(sheets.of(code), proposal, name, reasons).render();
    }

    @GET
    @Path("tradeoffs")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    public String tradeoffs(
            @PathParam("code") String code,
            @PathParam("proposal") long proposal,
            @HeaderParam("HX-Request") boolean part) {
        var sentences = explainProposal.tradeoffs(code, proposal).stream()
                .map(Tradeoff::sentence)
                .toList();
        return part
                ? new TradeoffsPart(sentences).render()
                : new Tradeoffs(sheets.of(code), proposal, sentences).render();
    }
}
