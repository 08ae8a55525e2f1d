package org.convoke.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.convoke.selection.SelectionRefused.UnknownCandidate;
import org.convoke.webkit.Refusal;

/// Whether somebody needs a visa for the host country, which decides until when they can be promoted. Whoever travels
/// is
/// taken to need one until the NPO or the Secretariat says otherwise.
@ApplicationScoped
public class NoteVisa {

    private final Rounds rounds;
    private final Candidates candidates;

    NoteVisa(Rounds rounds, Candidates candidates) {
        this.rounds = rounds;
        this.candidates = candidates;
    }

    /// @param onBehalfOf the country whose NPO says so; empty when the Secretariat does
    @Transactional
    public void note(String project, UUID nomination, boolean needed, Optional<String> onBehalfOf) {
        rounds.locked(project);
        var candidate = candidates.of(project).get(nomination);
        if (!onBehalfOf.map(candidate.nominee().country()::equals).orElse(true)) {
            throw Refusal.because(new UnknownCandidate(nomination));
        }
        candidate.needVisa(needed);
    }
}
