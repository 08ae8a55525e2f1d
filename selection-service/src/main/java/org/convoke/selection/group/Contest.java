package org.convoke.selection.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Pool;
import org.convoke.contracts.SelectionPolicy;
import org.convoke.contracts.SelectionPolicy.Objective;
import org.convoke.contracts.SelectionPolicy.Weights;
import org.convoke.selection.Candidate;
import org.convoke.selection.Exclusion;
import org.convoke.selection.Slate;
import org.convoke.selection.Terms;
import org.convoke.selection.proposal.Entrant;
import org.convoke.selection.proposal.Instance;
import org.convoke.selection.proposal.Quota;
import org.convoke.selection.proposal.Quota.Bound;
import org.convoke.selection.proposal.Traits;

/// Who stands for a seat and what the policy asks of the group, in the solver's terms.
///
/// Nothing about a person goes in but qualifications, work experience, the NPO and its order, and the time of the
/// nomination: neither sex nor nationality, age or health (Q10, Q11).
final class Contest {

    /// For figures only, where the policy provides for no proposal.
    private static final SelectionPolicy USUAL = new SelectionPolicy(
            List.of(Objective.values()),
            new Weights(3, 3, 2, 2, 1),
            20,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    private Contest() {}

    static Instance of(Terms terms, Slate slate, Wish wish) {
        var instance = instance(terms, slate, wish.admitted(), wish.overbooked())
                .pinOnly(wish.pinned().keySet());
        for (var nomination : wish.excluded().keySet()) {
            instance = instance.exclude(nomination);
        }
        return instance;
    }

    /// With every funded seat, for holding any group against the objectives.
    ///
    /// @param admitted besides those whom the present decisions admit
    static Instance of(Terms terms, Slate slate, Map<UUID, String> admitted) {
        var funded = terms.limit(Pool.OVERSEAS) - terms.seats(Pool.OVERSEAS);
        return instance(terms, slate, admitted, funded);
    }

    private static Instance instance(Terms terms, Slate slate, Map<UUID, String> admitted, int overbooked) {
        var entrants = slate.all().stream()
                .filter(candidate -> stands(candidate, terms, admitted))
                .map(Contest::entrant)
                .toList();
        var policy = terms.policy().selection().orElse(USUAL);
        return Instance.of(entrants, quotas(terms, policy, overbooked), policy);
    }

    private static boolean stands(Candidate candidate, Terms terms, Map<UUID, String> admitted) {
        var admission = candidate.admission().isPresent() || admitted.containsKey(candidate.nomination());
        return candidate.exclusions(terms).stream().allMatch(exclusion -> switch (exclusion) {
            case Exclusion.Late _, Exclusion.Incomplete _ -> admission;
            case Exclusion.Unmet _,
                    Exclusion.JudgementOwed _,
                    Exclusion.Recalled _,
                    Exclusion.ClarificationOwed _,
                    Exclusion.ApprovalPending _ -> false;
        });
    }

    private static Entrant entrant(Candidate candidate) {
        var dossier = candidate.dossier();
        return new Entrant(
                candidate.nomination(),
                candidate.pool(),
                candidate.nominee().country(),
                dossier.rank(),
                dossier.submittedAt(),
                Traits.of(dossier.profile()));
    }

    /// Numbers per country bind the overseas pool only: of one host's local seats any maximum would leave some empty.
    private static Map<Pool, Quota> quotas(Terms terms, SelectionPolicy policy, int overbooked) {
        var bound = new Bound(policy.minimumPerCountry(), policy.maximumPerCountry());
        return Map.of(
                Pool.OVERSEAS, Quota.of(terms.seats(Pool.OVERSEAS) + overbooked, bound),
                Pool.LOCAL, Quota.of(terms.seats(Pool.LOCAL), Bound.NONE));
    }
}
