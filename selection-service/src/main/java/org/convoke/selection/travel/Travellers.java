package org.convoke.selection.travel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Stay;
import org.convoke.selection.Candidates;
import org.convoke.selection.Rounds;
import org.convoke.selection.Standing;
import org.convoke.selection.travel.TravelRefused.NoTraveller;
import org.convoke.webkit.Refusal;

/// Participants who travel, under the lock of their round.
@ApplicationScoped
class Travellers {

    record Traveller(Trip trip, Stay stay) {}

    private final Rounds rounds;
    private final Candidates candidates;
    private final Trips trips;

    Travellers(Rounds rounds, Candidates candidates, Trips trips) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.trips = trips;
    }

    /// @param onBehalfOf the country whose NPO acts; empty when the Secretariat does
    Traveller locked(String project, UUID nomination, Optional<String> onBehalfOf) {
        var round = rounds.locked(project);
        return candidates
                .findByIdOptional(nomination)
                .filter(candidate -> candidate.standing() == Standing.SELECTED)
                .filter(candidate ->
                        onBehalfOf.map(candidate.nominee().country()::equals).orElse(true))
                .filter(_ -> round.terms().policy().travelTerms().isPresent())
                .flatMap(candidate -> round.terms().stay(candidate.pool()))
                .map(stay -> new Traveller(trips.begun(project, nomination), stay))
                .orElseThrow(() -> Refusal.because(new NoTraveller(nomination)));
    }
}
