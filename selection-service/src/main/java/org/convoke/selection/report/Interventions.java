package org.convoke.selection.report;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.Candidate;
import org.convoke.selection.Officer;
import org.convoke.selection.Slate;
import org.convoke.selection.eligibility.Criterion;
import org.convoke.selection.eligibility.Ruling;
import org.convoke.selection.group.Departure;
import org.convoke.selection.group.KeptDecision;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.report.Intervention.Kind;

/// Gathers what officers did, from rulings, proposals and decisions.
final class Interventions {

    private final Slate slate;
    private final List<Intervention> acts = new ArrayList<>();

    private Interventions(Slate slate) {
        this.slate = slate;
    }

    static List<Intervention> of(Slate slate, List<KeptProposal> proposals, List<KeptDecision> decisions) {
        var gathered = new Interventions(slate);
        slate.all().forEach(gathered::rulings);
        proposals.forEach(gathered::wishes);
        decisions.forEach(gathered::decision);
        return gathered.acts.stream().sorted(comparing(Intervention::at)).toList();
    }

    private void rulings(Candidate candidate) {
        for (var ruling : candidate.rulings()) {
            var detail = "%s (%s)".formatted(words(ruling.criterion()), ruling.seen());
            about(
                    candidate.nomination(),
                    new Intervention(
                            ruling.at(),
                            ruling.by(),
                            kind(ruling),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(detail),
                            ruling.reason()));
        }
    }

    private static String words(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    private static Kind kind(Ruling ruling) {
        return switch (ruling.outcome()) {
            case MET -> Kind.JUDGED_MET;
            case NOT_MET -> Kind.JUDGED_NOT_MET;
            case WAIVED -> Kind.WAIVED;
        };
    }

    private void wishes(KeptProposal proposal) {
        var wish = proposal.wish();
        each(proposal.proposedAt(), proposal.proposedBy(), Kind.KEPT_IN, wish.pinned());
        each(proposal.proposedAt(), proposal.proposedBy(), Kind.LEFT_OUT, wish.excluded());
        each(proposal.proposedAt(), proposal.proposedBy(), Kind.ADMITTED, wish.admitted());
    }

    private void decision(KeptDecision decision) {
        var at = decision.decidedAt();
        var by = decision.decidedBy();
        each(at, by, Kind.ADMITTED, decision.choice().admissions());
        for (var departure : decision.departures()) {
            var kind = departure.kind() == Departure.Move.ADDED ? Kind.ADDED : Kind.REMOVED;
            each(at, by, kind, Map.of(departure.nomination(), departure.reason().orElse("")));
        }
        whole(at, by, Kind.REORDERED, decision.grounds().order());
        whole(at, by, Kind.WITHOUT_PROPOSAL, decision.grounds().withoutProposal());
        whole(at, by, Kind.UNFUNDED, decision.choice().unfunded());
        decision.confirmedAt()
                .ifPresent(then -> whole(
                        then,
                        decision.confirmedBy().orElseThrow(),
                        Kind.CONFIRMED,
                        Optional.of("Agrees with the decisions as they stand.")));
    }

    private void each(Instant at, Officer by, Kind kind, Map<UUID, String> reasons) {
        reasons.forEach((nomination, reason) -> about(nomination, act(at, by, kind, reason)));
    }

    private void whole(Instant at, Officer by, Kind kind, Optional<String> reason) {
        reason.ifPresent(words -> acts.add(act(at, by, kind, words)));
    }

    private static Intervention act(Instant at, Officer by, Kind kind, String reason) {
        return new Intervention(
                at, by, kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), reason);
    }

    private void about(UUID nomination, Intervention act) {
        var nominee = slate.get(nomination).nominee();
        acts.add(new Intervention(
                act.at(),
                act.by(),
                act.kind(),
                Optional.of(nomination),
                Optional.of(nominee.name()),
                Optional.of(nominee.country()),
                act.detail(),
                act.reason()));
    }
}
