package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.contracts.NominationEvent.NominationIncomplete;

/// A document of a candidate is missing that was there before (R052).
@ApplicationScoped
public class NoteIncomplete {

    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;

    NoteIncomplete(Rounds rounds, Candidates candidates, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Transactional
    public void note(NominationIncomplete incomplete) {
        var round = rounds.locked(incomplete.project());
        var candidate = candidates.of(incomplete.project()).get(incomplete.nomination());
        round.lack(candidate, incomplete.missing(), clock.instant());
    }
}
