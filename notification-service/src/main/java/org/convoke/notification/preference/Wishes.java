package org.convoke.notification.preference;

import java.time.ZoneId;
import java.util.Optional;
import org.convoke.notification.Language;

/// What somebody wants.
///
/// @param npoTells the NPO itself tells its candidates whether they are selected or alternates (Q5); of an NPO only
/// @param rhythm how often notices are wanted that ask for nothing
/// @param zone whose hours count for a digest; empty: that of the country
public record Wishes(Language language, boolean npoTells, Rhythm rhythm, Optional<ZoneId> zone) {

    /// What holds for everybody who has said nothing.
    public static final Wishes DEFAULT = new Wishes(Language.EN, false, Rhythm.AT_ONCE, Optional.empty());

    /// @param wanted how often
    Wishes with(Rhythm wanted) {
        return new Wishes(language, npoTells, wanted, zone);
    }
}
