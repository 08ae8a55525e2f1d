package org.convoke.nomination.duplicate;

import java.util.Optional;
import org.convoke.nomination.Nomination;

/// Two nominations that look like one person.
///
/// @param judgement what the Secretariat said about them last
public record Duplicate(Nomination one, Nomination other, Likeness likeness, Optional<Judgement> judgement) {

    Pair ids() {
        return new Pair(one.id(), other.id());
    }

    Duplicate with(Optional<Judgement> found) {
        return new Duplicate(one, other, likeness, found);
    }
}
