package org.convoke.notification.preference;

import org.convoke.notification.Language;

/// What somebody wants.
///
/// @param npoTells the NPO itself tells its candidates whether they are selected or alternates (Q5); of an NPO only
/// @param optional whether notices are wanted that ask for nothing
public record Wishes(Language language, boolean npoTells, boolean optional) {

    /// What holds for everybody who has said nothing.
    public static final Wishes DEFAULT = new Wishes(Language.EN, false, true);

    Wishes withoutOptional() {
        return new Wishes(language, npoTells, false);
    }
}
