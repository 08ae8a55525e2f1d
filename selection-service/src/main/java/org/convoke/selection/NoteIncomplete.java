package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.NominationIncomplete;

/// A document of a candidate is missing that was there before (R052).
@ApplicationScoped
public class NoteIncomplete {

    private final Rounds rounds;
    private final Candidates candidates;

    NoteIncomplete(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    @Transactional
    public void note(NominationIncomplete incomplete) {
        rounds.locked(incomplete.project());
        candidates.of(incomplete.project()).get(incomplete.nomination()).lack(incomplete.missing());
    }
}
