package org.convoke.selection.web.bench.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.printing.Wording;
import org.convoke.selection.Candidate;
import org.convoke.selection.Exclusion;
import org.convoke.selection.Slate;
import org.convoke.selection.Standing;
import org.convoke.selection.Terms;
import org.convoke.selection.group.KeptProposal;
import org.convoke.selection.web.bench.Typed;
import org.convoke.selection.web.bench.Words;

/// One candidate in the form of decisions, filled in as just typed, else as decided, else as proposed.
///
/// @param hindrance why this person cannot be chosen; empty when nothing stands in the way
/// @param admissible late or incomplete, and so chosen only with a reason
/// @param proposed what the proposal says; empty when there is none
public record DecisionRow(
        UUID nomination,
        String name,
        String country,
        String pool,
        String hindrance,
        boolean admissible,
        String proposed,
        String choice,
        String place,
        String admission) {

    public boolean chose(String value) {
        return choice.equals(value);
    }

    public boolean open() {
        return hindrance.isEmpty() || admissible;
    }

    static List<DecisionRow> of(
            Slate slate, Terms terms, Optional<KeptProposal> proposal, boolean decided, Typed typed) {
        return slate.all().stream()
                .filter(candidate -> candidate.standing() != Standing.RECALLED)
                .map(candidate -> row(candidate, terms, proposal, preset(candidate, slate, proposal, decided), typed))
                .toList();
    }

    private record Preset(String choice, String place) {}

    private static DecisionRow row(
            Candidate candidate, Terms terms, Optional<KeptProposal> proposal, Preset preset, Typed typed) {
        var id = candidate.nomination();
        var again = typed.form().equals("decisions");
        var hindrances = candidate.exclusions(terms);
        return new DecisionRow(
                id,
                candidate.nominee().name(),
                Wording.country(candidate.nominee().country()),
                Words.of(candidate.pool()),
                Wording.list(hindrances.stream().map(Exclusion::reason).toList()),
                !hindrances.isEmpty() && hindrances.stream().allMatch(DecisionRow::admissible),
                proposal.map(kept -> kept.participants().contains(id) ? "in" : "out")
                        .orElse(""),
                again ? typed(typed, id) : preset.choice(),
                again ? typed.in("decisions", "place-" + id) : preset.place(),
                again ? typed.in("decisions", "admit-" + id) : admission(candidate, proposal));
    }

    private static String typed(Typed typed, UUID nomination) {
        var choice = typed.in("decisions", "choice-" + nomination);
        return choice.isEmpty() ? DecisionForm.NOT_SELECTED : choice;
    }

    private static String admission(Candidate candidate, Optional<KeptProposal> proposal) {
        return candidate
                .admission()
                .or(() -> proposal.map(kept -> kept.wish().admitted().get(candidate.nomination())))
                .orElse("");
    }

    private static boolean admissible(Exclusion exclusion) {
        return exclusion instanceof Exclusion.Late || exclusion instanceof Exclusion.Incomplete;
    }

    private static Preset preset(Candidate candidate, Slate slate, Optional<KeptProposal> proposal, boolean decided) {
        if (decided || proposal.isEmpty()) {
            return switch (candidate.standing()) {
                case PROPOSED_PARTICIPANT, SELECTED -> new Preset(DecisionForm.SELECTED, "");
                case PROPOSED_ALTERNATE, ALTERNATE, PROMOTION_PROPOSED ->
                    new Preset(
                            DecisionForm.ALTERNATE,
                            candidate.position().map(String::valueOf).orElse(""));
                case NOMINATED, RECALLED, NOT_SELECTED, WITHDRAWN, VACATED, RELEASED ->
                    new Preset(DecisionForm.NOT_SELECTED, "");
            };
        }
        return proposed(candidate, slate, proposal.get());
    }

    private static Preset proposed(Candidate candidate, Slate slate, KeptProposal kept) {
        if (kept.participants().contains(candidate.nomination())) {
            return new Preset(DecisionForm.SELECTED, "");
        }
        var line = kept.alternates().stream()
                .filter(id -> slate.get(id).pool() == candidate.pool())
                .toList();
        var place = line.indexOf(candidate.nomination());
        return place < 0
                ? new Preset(DecisionForm.NOT_SELECTED, "")
                : new Preset(DecisionForm.ALTERNATE, String.valueOf(place + 1));
    }
}
