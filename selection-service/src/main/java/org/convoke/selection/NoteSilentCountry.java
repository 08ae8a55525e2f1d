package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.CountryDidNotNominate;

/// A country put nobody forward; the officer sees that its seats may go to others (R077, R082).
@ApplicationScoped
public class NoteSilentCountry {

    private final Rounds rounds;

    NoteSilentCountry(Rounds rounds) {
        this.rounds = rounds;
    }

    @Transactional
    public void note(CountryDidNotNominate silent) {
        rounds.locked(silent.project()).noteSilent(silent.country());
    }
}
