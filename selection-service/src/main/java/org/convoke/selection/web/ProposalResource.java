package org.convoke.selection.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.group.ExplainProposal;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.group.KeptProposals;
import org.convoke.selection.group.ProposeGroup;
import org.convoke.selection.group.Wish;
import org.convoke.selection.web.DecisionDraft.Because;
import org.convoke.webkit.Idempotent;
import org.convoke.webkit.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/// Proposals of a group: computed, explained, never binding.
@Path("/api/rounds/{code}/proposals")
public class ProposalResource {

    /// @param pinned kept in whatever it costs
    /// @param excluded left out
    /// @param admissions of late or incomplete nominations
    /// @param overbooked seats beyond the overseas quota to fill as well, as far as they are funded
    @Schema(name = "WishDraft")
    public record Asked(
            @Size(max = 500) List<@NotNull @Valid Because> pinned,
            @Size(max = 500) List<@NotNull @Valid Because> excluded,
            @Size(max = 500) List<@NotNull @Valid Because> admissions,
            Optional<@Min(0) @Max(1000) Integer> overbooked) {

        Wish wish() {
            return new Wish(
                    Because.byNomination(pinned),
                    Because.byNomination(excluded),
                    Because.byNomination(admissions),
                    overbooked.orElse(0));
        }
    }

    private final ProposeGroup proposeGroup;
    private final ExplainProposal explainProposal;
    private final KeptProposals proposals;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Bureau bureau;

    ProposalResource(
            ProposeGroup proposeGroup,
            ExplainProposal explainProposal,
            KeptProposals proposals,
            Rounds rounds,
            Candidates candidates,
            Bureau bureau) {
        this.proposeGroup = proposeGroup;
        this.explainProposal = explainProposal;
        this.proposals = proposals;
        this.rounds = rounds;
        this.candidates = candidates;
        this.bureau = bureau;
    }

    @POST
    @RolesAllowed(Roles.SECRETARIAT)
    @Idempotent
    @Operation(summary = "Compute the best group; the same candidates and wishes give the same group")
    public RestResponse<ProposalView> propose(@PathParam("code") String code, @NotNull @Valid Asked asked) {
        var kept = proposeGroup.propose(code, asked.wish(), bureau.officer());
        return RestResponse.ResponseBuilder.<ProposalView>created(
                        URI.create("api/rounds/%s/proposals/%d".formatted(code, kept.id())))
                .entity(view(kept))
                .build();
    }

    @GET
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "All proposals of a round, the first one first")
    public List<ProposalView> list(@PathParam("code") String code) {
        rounds.get(code);
        return proposals.of(code).stream().map(this::view).toList();
    }

    @GET
    @Path("{proposal}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "One proposal with its typical profile, its homogeneity and what drives it")
    public ProposalView get(@PathParam("code") String code, @PathParam("proposal") long proposal) {
        return view(proposals.get(code, proposal));
    }

    @GET
    @Path("{proposal}/candidates/{nomination}")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "Why somebody is in or out, and what it would take to change that")
    public ExplanationView explain(
            @PathParam("code") String code,
            @PathParam("proposal") long proposal,
            @PathParam("nomination") UUID nomination) {
        candidates.of(code).get(nomination);
        var kept = proposals.get(code, proposal);
        return ExplanationView.of(
                explainProposal.explain(code, proposal, nomination),
                kept.instance().order());
    }

    @GET
    @Path("{proposal}/tradeoffs")
    @RolesAllowed({Roles.SECRETARIAT, Roles.AUDITOR})
    @Operation(summary = "What each objective cost those after it")
    public List<TradeoffView> tradeoffs(@PathParam("code") String code, @PathParam("proposal") long proposal) {
        return explainProposal.tradeoffs(code, proposal).stream()
                .map(TradeoffView::of)
                .toList();
    }

    private ProposalView view(KeptProposal kept) {
        return ProposalView.of(kept, candidates.of(kept.project()), proposeGroup.current(kept));
    }
}
