package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.stream.Collectors;
import org.convoke.contracts.NominationEvent.NomineesRanked;
import org.convoke.contracts.NominationEvent.Rank;

/// An NPO has put its nominees into another order of preference (R045).
@ApplicationScoped
public class RankCandidates {

    private final Rounds rounds;
    private final Candidates candidates;

    RankCandidates(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @Transactional
    public void rank(NomineesRanked ranked) {
        rounds.locked(ranked.project());
        var places = ranked.ranks().stream().collect(Collectors.toMap(Rank::nomination, Rank::rank));
        candidates.of(ranked.project()).all().stream()
                .filter(candidate -> candidate.nominee().country().equals(ranked.country()))
                .forEach(candidate -> candidate.rank(Optional.ofNullable(places.get(candidate.nomination()))));
    }
}
