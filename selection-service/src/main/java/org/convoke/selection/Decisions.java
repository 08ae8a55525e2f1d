package org.convoke.selection;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.Pool;
import org.convoke.selection.SelectionRefused.ApprovalAwaited;
import org.convoke.selection.SelectionRefused.ClarificationAwaited;
import org.convoke.selection.SelectionRefused.NamedTwice;
import org.convoke.selection.SelectionRefused.NotAdmitted;
import org.convoke.selection.SelectionRefused.NotEligible;
import org.convoke.selection.SelectionRefused.Recalled;
import org.convoke.selection.SelectionRefused.TooManyParticipants;
import org.convoke.webkit.Refusal;

/// What the officer wants: who takes a seat, who waits and in which order, and who is admitted although late or
/// incomplete (R069). Replaces all decisions made before.
///
/// @param alternates of both pools; each pool's list keeps this order
/// @param admissions the reason for each admission, by nomination
public record Decisions(List<UUID> participants, List<UUID> alternates, Map<UUID, String> admissions) {

    /// Refuses what the rules do not allow; changes nothing.
    void check(Terms terms, Slate slate) {
        admissions.keySet().forEach(slate::get);
        var seen = new HashSet<UUID>();
        for (var nomination : chosen()) {
            if (!seen.add(nomination)) {
                throw Refusal.because(new NamedTwice(nomination));
            }
            checkExclusions(slate.get(nomination), terms);
        }
        for (var pool : Pool.values()) {
            checkSeats(pool, terms, slate);
        }
    }

    private List<UUID> chosen() {
        return Stream.concat(participants.stream(), alternates.stream()).toList();
    }

    private void checkExclusions(Candidate candidate, Terms terms) {
        var nomination = candidate.nomination();
        for (var exclusion : candidate.exclusions(terms.criteria())) {
            switch (exclusion) {
                case Exclusion.Unmet(var finding) ->
                    throw Refusal.because(new NotEligible(nomination, finding.rule(), finding.evidence()));
                case Exclusion.Recalled() -> throw Refusal.because(new Recalled(nomination));
                case Exclusion.ClarificationOwed() -> throw Refusal.because(new ClarificationAwaited(nomination));
                case Exclusion.ApprovalPending() -> throw Refusal.because(new ApprovalAwaited(nomination));
                case Exclusion.Late _, Exclusion.Incomplete _ -> {
                    if (!admissions.containsKey(nomination)) {
                        throw Refusal.because(new NotAdmitted(nomination, exclusion.rule(), exclusion.reason()));
                    }
                }
            }
        }
    }

    private void checkSeats(Pool pool, Terms terms, Slate slate) {
        var chosen =
                participants.stream().filter(id -> slate.get(id).pool() == pool).count();
        if (chosen > terms.limit(pool)) {
            throw Refusal.because(new TooManyParticipants(pool, chosen, terms.limit(pool)));
        }
    }

    void apply(Slate slate, Instant now, String officer) {
        slate.contenders().forEach(Candidate::reset);
        admissions.forEach((nomination, reason) -> slate.get(nomination).admit(reason, now, officer));
        participants.forEach(nomination -> slate.get(nomination).propose());
        for (var pool : Pool.values()) {
            var place = 1;
            for (var nomination : alternates) {
                var candidate = slate.get(nomination);
                if (candidate.pool() == pool) {
                    candidate.proposeAsAlternate(place++);
                }
            }
        }
    }
}
