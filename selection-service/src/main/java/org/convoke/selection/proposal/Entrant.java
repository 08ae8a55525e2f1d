package org.convoke.selection.proposal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.convoke.contracts.Nominee;
import org.convoke.contracts.Pool;
import org.convoke.contracts.Profile;

/// Somebody who stands for a seat: complete and eligible, or admitted by the officer.
///
/// @param rank the NPO's order of preference, 1 is first (R045); without one a person comes after all who have one
public record Entrant(
        UUID nomination, Pool pool, String country, Optional<Integer> rank, Instant submittedAt, Traits traits) {

    public Entrant {
        Objects.requireNonNull(nomination);
        Objects.requireNonNull(pool);
        Objects.requireNonNull(country);
        Objects.requireNonNull(submittedAt);
        Objects.requireNonNull(traits);
        if (rank.filter(place -> place < 1).isPresent()) {
            throw new IllegalArgumentException("The order of preference begins with 1, not " + rank.get());
        }
    }

    /// Takes no more from a person than the objectives and the bounds of countries need: no name, no age, no health.
    public static Entrant of(Nominee nominee, Profile profile, Optional<Integer> rank, Instant submittedAt) {
        return new Entrant(
                nominee.nomination(), nominee.pool(), nominee.country(), rank, submittedAt, Traits.of(profile));
    }

    Entrant cappedAt(int years) {
        return traits.relevantYears() > years ? with(Trait.RELEVANT_YEARS, years) : this;
    }

    public Entrant ranked(int place) {
        return new Entrant(nomination, pool, country, Optional.of(place), submittedAt, traits);
    }

    public Entrant with(Trait trait, int step) {
        return new Entrant(nomination, pool, country, rank, submittedAt, traits.with(trait, step));
    }
}
