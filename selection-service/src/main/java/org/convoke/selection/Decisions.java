package org.convoke.selection;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.contracts.Pool;
import org.convoke.selection.DecisionRefused.JudgementAwaited;
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
/// @param unfunded why more overseas people are chosen than are funded (R081, Q2)
public record Decisions(
        List<UUID> participants, List<UUID> alternates, Map<UUID, String> admissions, Optional<String> unfunded) {

    public Decisions(List<UUID> participants, List<UUID> alternates, Map<UUID, String> admissions) {
        this(participants, alternates, admissions, Optional.empty());
    }

    /// What the candidates' standings say at present.
    static Decisions standing(Slate slate, Resolution resolution) {
        return new Decisions(
                ids(slate.standing(Standing.PROPOSED_PARTICIPANT)),
                ids(slate.standing(Standing.PROPOSED_ALTERNATE)),
                slate.all().stream()
                        .filter(candidate -> candidate.admission().isPresent())
                        .collect(toMap(
                                Candidate::nomination,
                                candidate -> candidate.admission().orElseThrow())),
                resolution.unfunded());
    }

    private static List<UUID> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::nomination).toList();
    }

    /// Refuses what the rules do not allow; changes nothing.
    public void check(Terms terms, Slate slate) {
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
        for (var exclusion : candidate.exclusions(terms)) {
            switch (exclusion) {
                case Exclusion.Unmet(var finding) ->
                    throw Refusal.because(new NotEligible(nomination, finding.rule(), finding.evidence()));
                case Exclusion.JudgementOwed(var finding) ->
                    throw Refusal.because(new JudgementAwaited(nomination, finding.rule(), finding.evidence()));
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
        var chosen = count(pool, slate);
        var confirmed = pool == Pool.OVERSEAS && unfunded.isPresent();
        if (chosen > terms.limit(pool) && !confirmed) {
            throw Refusal.because(new TooManyParticipants(pool, chosen, terms.limit(pool)));
        }
    }

    private long count(Pool pool, Slate slate) {
        return participants.stream().filter(id -> slate.get(id).pool() == pool).count();
    }

    /// Overseas participants beyond those who are funded.
    int beyondFunding(Terms terms, Slate slate) {
        return Math.max(0, (int) count(Pool.OVERSEAS, slate) - terms.limit(Pool.OVERSEAS));
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
