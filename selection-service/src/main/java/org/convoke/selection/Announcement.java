package org.convoke.selection;

import java.time.Instant;
import java.util.Optional;
import org.convoke.contracts.Programme;
import org.convoke.selection.DecisionRefused.ProgrammeMissing;
import org.convoke.selection.SelectionRefused.DelayUnexplained;
import org.convoke.webkit.Refusal;

/// What the officer says with the names.
///
/// @param lateReason needed once the day for informing people has passed (R073)
/// @param programme needed where the policy tells it together with the names (R024)
public record Announcement(Optional<String> lateReason, Optional<Programme> programme) {

    static final Announcement PLAIN = new Announcement(Optional.empty(), Optional.empty());

    void check(Terms terms, Instant now) {
        if (terms.needsProgramme() && programme.isEmpty()) {
            throw Refusal.because(new ProgrammeMissing());
        }
        if (terms.tooLateToAnnounce(now) && lateReason.isEmpty()) {
            throw Refusal.because(new DelayUnexplained(terms.announceBy()));
        }
    }
}
