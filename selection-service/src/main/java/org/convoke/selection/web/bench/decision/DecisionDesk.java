package org.convoke.selection.web.bench.decision;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.Candidates;
import org.convoke.selection.group.KeptDecision;
import org.convoke.selection.group.KeptDecisions;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.group.KeptProposals;
import org.convoke.selection.group.WeighDecisions;
import org.convoke.selection.web.bench.RoundSheet;
import org.convoke.selection.web.bench.RoundSheets;
import org.convoke.selection.web.bench.Typed;
import org.convoke.selection.web.bench.Words;
import org.convoke.webkit.Refusal;

/// Lays out the page of decisions: the form, what it would do, and what is in force.
@ApplicationScoped
class DecisionDesk {

    private final RoundSheets sheets;
    private final Candidates candidates;
    private final KeptProposals proposals;
    private final KeptDecisions decisions;
    private final WeighDecisions weighDecisions;

    DecisionDesk(
            RoundSheets sheets,
            Candidates candidates,
            KeptProposals proposals,
            KeptDecisions decisions,
            WeighDecisions weighDecisions) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.proposals = proposals;
        this.decisions = decisions;
        this.weighDecisions = weighDecisions;
    }

    /// @param proposal that the form rests on
    /// @param numbers of all proposals, the newest first
    /// @param weighing of what was typed
    record DecisionPage(
            RoundSheet sheet,
            Optional<Long> proposal,
            List<Long> numbers,
            List<DecisionRow> rows,
            Optional<WeighingSheet> weighing,
            Optional<DecisionSheet> inForce,
            Typed typed)
            implements TemplateInstance {}

    WeighingSheet weigh(String code, DecisionForm form) {
        var slate = candidates.of(code);
        try {
            var weighing = weighDecisions.weigh(code, form.decisions(), form.grounds());
            return WeighingSheet.of(
                    weighing, slate, form.fields().words("order").orElse(""), reasons(code));
        } catch (Refusal refusal) {
            return WeighingSheet.refused(Words.named(refusal.reason().detail(), slate));
        }
    }

    DecisionPage page(String code, Optional<Long> asked, Typed typed, String reader) {
        var sheet = sheets.of(code);
        var terms = sheet.round().terms();
        var slate = candidates.of(code);
        var made = last(code);
        var again = typed.form().equals("decisions");
        var proposal = again ? named(code, typed) : proposal(code, asked, made);
        var decided = made.isPresent() && asked.isEmpty();
        return new DecisionPage(
                sheet,
                proposal.map(KeptProposal::id),
                proposals.of(code).reversed().stream().map(KeptProposal::id).toList(),
                DecisionRow.of(slate, terms, proposal, decided, typed),
                again ? Optional.of(weigh(code, new DecisionForm(new Fields(typed.fields())))) : Optional.empty(),
                made.map(kept -> DecisionSheet.of(kept, slate, terms, reader)),
                typed.named(slate));
    }

    private Map<UUID, String> reasons(String code) {
        return last(code).map(kept -> kept.grounds().departures()).orElse(Map.of());
    }

    private Optional<KeptDecision> last(String code) {
        return decisions.of(code).reversed().stream().findFirst();
    }

    /// The one that was asked for, else that of the decisions in force, else the newest.
    private Optional<KeptProposal> proposal(String code, Optional<Long> asked, Optional<KeptDecision> made) {
        return asked.map(id -> proposals.get(code, id))
                .or(() -> made.isPresent()
                        ? made.flatMap(kept -> kept.grounds().proposal()).map(id -> proposals.get(code, id))
                        : proposals.of(code).reversed().stream().findFirst());
    }

    private Optional<KeptProposal> named(String code, Typed typed) {
        return Optional.of(typed.in("decisions", "proposal"))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> proposals.get(code, Long.parseLong(text)));
    }
}
