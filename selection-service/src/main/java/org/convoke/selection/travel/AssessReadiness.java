package org.convoke.selection.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.selection.Candidate;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.Standing;
import org.convoke.selection.Terms;
import org.convoke.selection.offer.Offer;
import org.convoke.selection.offer.OfferStatus;
import org.convoke.selection.offer.Offers;

/// How far the participants of a project are ready.
@ApplicationScoped
public class AssessReadiness {

    public record Assessed(Candidate participant, Readiness readiness, Optional<Trip> trip) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final Offers offers;
    private final Trips trips;

    AssessReadiness(Rounds rounds, Candidates candidates, Offers offers, Trips trips) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.offers = offers;
        this.trips = trips;
    }

    @Transactional
    public List<Assessed> assess(String project) {
        var terms = rounds.get(project).terms();
        var pending = offers.ofProject(project).stream()
                .filter(offer -> offer.status() != OfferStatus.ACCEPTED)
                .map(Offer::nomination)
                .collect(Collectors.toSet());
        var known = trips.ofProject(project);
        return candidates.of(project).standing(Standing.SELECTED).stream()
                .map(candidate ->
                        assess(candidate, terms, pending, Optional.ofNullable(known.get(candidate.nomination()))))
                .toList();
    }

    /// Where no answer is asked for, a seat counts as accepted.
    private static Assessed assess(Candidate candidate, Terms terms, Set<UUID> pending, Optional<Trip> trip) {
        var accepted = !pending.contains(candidate.nomination());
        var readiness = terms.policy()
                .travelTerms()
                .flatMap(travel -> terms.stay(candidate.pool())
                        .map(stay -> Readiness.of(accepted, trip, candidate.needsVisa(), stay, travel)))
                .orElseGet(() -> Readiness.atHome(accepted));
        return new Assessed(candidate, readiness, trip);
    }
}
