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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /// Proposed, selected, or selected and gone again.
    public List<Candidate> participants() {
        return standing(Standing.PROPOSED_PARTICIPANT, Standing.SELECTED, Standing.WITHDRAWN, Standing.VACATED);
    }

    /// Proposed or listed, released ones included; whoever was promoted is a participant.
    public List<Candidate> alternates() {
        return standing(
                Standing.PROPOSED_ALTERNATE, Standing.ALTERNATE, Standing.PROMOTION_PROPOSED, Standing.RELEASED);
    }

    /// Who was proposed for the seat that this person left.
    public Optional<Candidate> proposedFor(UUID leaver) {
        return standing(Standing.PROMOTION_PROPOSED).stream()
                .filter(candidate -> candidate.replaces().equals(Optional.of(leaver)))
                .findFirst();
    }

    /// Who left a seat of the quota that nobody has filled.
    public List<Candidate> vacancies(Terms terms) {
        var filled = standing(Standing.SELECTED, Standing.WITHDRAWN, Standing.VACATED).stream()
                .flatMap(candidate -> Stream.of(candidate.replaces(), candidate.covers()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return participants().stream()
                .filter(candidate -> candidate.vacatedSeat().orElse(Integer.MAX_VALUE) <= terms.seats(candidate.pool()))
                .filter(candidate -> !filled.contains(candidate.nomination()))
                .toList();
    }

    /// Seats of the quota that nobody has had since the announcement.
    public List<Integer> untaken(Pool pool, Terms terms) {
        var taken = participants().stream()
                .filter(candidate -> candidate.pool() == pool)
                .flatMap(candidate -> Stream.of(candidate.seat(), candidate.vacatedSeat()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, terms.seats(pool))
                .filter(number -> !taken.contains(number))
                .boxed()
                .toList();
    }

    /// Who was proposed for a seat that nobody has had, or has been given it.
    public Optional<Candidate> openedTo(Pool pool, int number) {
        return candidates.values().stream()
                .filter(candidate -> candidate.pool() == pool)
                .filter(candidate -> candidate.opening().equals(Optional.of(number)))
                .findFirst();
    }

    /// What everybody is told; the list may be added to.
    List<SelectionEvent> announce(Terms terms, Optional<Programme> programme) {
        return contenders().stream()
                .map(candidate -> candidate.announce(terms.stay(candidate.pool()), programme))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    int active(Pool pool) {
        return participating(pool).size();
    }

    private List<Candidate> participating(Pool pool) {
        return standing(Standing.SELECTED).stream()
                .filter(candidate -> candidate.pool() == pool)
                .toList();
    }

    /// Gives every participant a seat of their pool; whoever comes after the quota is overbooked (R080).
    void seat() {
        for (var pool : Pool.values()) {
            var number = 1;
            for (var participant : participating(pool)) {
                participant.sit(number++);
            }
        }
    }

    Seating seating(Pool pool, Terms terms) {
        return Seating.of(terms.seats(pool), participating(pool));
    }
}
