package org.convoke.selection;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.convoke.contracts.Policy.AlternateOrder;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Programme;
import org.convoke.contracts.SelectionEvent;
import org.convoke.selection.SelectionRefused.UnknownCandidate;
import org.convoke.webkit.Refusal;

/// All candidates of one round.
public final class Slate {

    /// Participants before alternates before the others, best first; the same for everybody who asks.
    private static final Comparator<Candidate> ORDER = comparing(Candidate::standing)
            .thenComparing(Candidate::pool)
            .thenComparing(candidate -> candidate.position().orElse(0))
            .thenComparing(candidate -> candidate.nominee().country())
            .thenComparing(candidate -> candidate.dossier().rank().orElse(Integer.MAX_VALUE))
            .thenComparing(candidate -> candidate.dossier().submittedAt())
            .thenComparing(Candidate::nomination);

    private final Map<UUID, Candidate> candidates;

    Slate(Collection<Candidate> candidates) {
        this.candidates = candidates.stream().collect(Collectors.toMap(Candidate::nomination, Function.identity()));
    }

    public List<Candidate> all() {
        return candidates.values().stream().sorted(ORDER).toList();
    }

    /// All who have not been recalled.
    List<Candidate> contenders() {
        return all().stream()
                .filter(candidate -> candidate.standing() != Standing.RECALLED)
                .toList();
    }

    public Candidate get(UUID nomination) {
        var candidate = candidates.get(nomination);
        if (candidate == null) {
            throw Refusal.because(new UnknownCandidate(nomination));
        }
        return candidate;
    }

    public List<Candidate> standing(Standing... wanted) {
        return all().stream()
                .filter(candidate -> List.of(wanted).contains(candidate.standing()))
                .toList();
    }

    /// Proposed, selected or withdrawn.
    public List<Candidate> participants() {
        return standing(Standing.PROPOSED_PARTICIPANT, Standing.SELECTED, Standing.WITHDRAWN);
    }

    /// Proposed or listed; whoever was promoted is a participant.
    public List<Candidate> alternates() {
        return standing(Standing.PROPOSED_ALTERNATE, Standing.ALTERNATE);
    }

    /// What everybody is told; the list may be added to.
    List<SelectionEvent> announce(Terms terms, Optional<Programme> programme) {
        return contenders().stream()
                .map(candidate -> candidate.announce(terms.stay(candidate.pool()), programme))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    int active(Pool pool) {
        return (int) standing(Standing.SELECTED).stream()
                .filter(candidate -> candidate.pool() == pool)
                .count();
    }

    /// The alternate who takes a vacated seat: one of the same pool, of the leaver's country first where the policy
    /// says so, then in the officer's order (R078, R079).
    Optional<Candidate> successor(Candidate leaver, AlternateOrder order) {
        var byPosition = standing(Standing.ALTERNATE).stream()
                .filter(alternate -> alternate.pool() == leaver.pool())
                .toList();
        var compatriot = switch (order) {
            case MERIT_ONLY -> Optional.<Candidate>empty();
            case SAME_COUNTRY_FIRST ->
                byPosition.stream()
                        .filter(alternate -> alternate
                                .nominee()
                                .country()
                                .equals(leaver.nominee().country()))
                        .findFirst();
        };
        return compatriot.or(() -> byPosition.stream().findFirst());
    }
}
