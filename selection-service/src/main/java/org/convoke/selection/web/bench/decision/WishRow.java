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
import org.convoke.selection.group.Wish;
import org.convoke.selection.web.bench.Typed;

/// One candidate in the form of wishes, filled in as last time or as just typed.
///
/// @param wish `IN`, `OUT` or empty
/// @param admissible late or incomplete, and so considered only with a reason
public record WishRow(
        UUID nomination,
        String name,
        String country,
        String wish,
        String why,
        boolean admissible,
        String hindrance,
        String admission) {

    static List<WishRow> of(Slate slate, Terms terms, Wish last, Typed typed) {
        return slate.all().stream()
                .filter(candidate -> candidate.standing() != Standing.RECALLED)
                .filter(candidate -> candidate.exclusions(terms).stream().allMatch(WishRow::admits))
                .map(candidate -> row(candidate, terms, last, typed))
                .toList();
    }

    /// Whoever cannot be chosen anyway needs no wish.
    private static boolean admits(Exclusion exclusion) {
        return exclusion instanceof Exclusion.Late || exclusion instanceof Exclusion.Incomplete;
    }

    private static WishRow row(Candidate candidate, Terms terms, Wish last, Typed typed) {
        var id = candidate.nomination();
        var again = typed.form().equals("wish");
        var pinned = last.pinned().containsKey(id);
        var wish = pinned ? "IN" : last.excluded().containsKey(id) ? "OUT" : "";
        var why = Optional.ofNullable(last.pinned().get(id))
                .or(() -> Optional.ofNullable(last.excluded().get(id)));
        var hindrances = candidate.exclusions(terms);
        return new WishRow(
                id,
                candidate.nominee().name(),
                Wording.country(candidate.nominee().country()),
                again ? typed.in("wish", "wish-" + id) : wish,
                again ? typed.in("wish", "why-" + id) : why.orElse(""),
                !hindrances.isEmpty(),
                Wording.list(hindrances.stream().map(Exclusion::reason).toList()),
                again ? typed.in("wish", "admit-" + id) : last.admitted().getOrDefault(id, ""));
    }
}
