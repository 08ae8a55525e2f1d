package org.convoke.notification.preference;

import org.convoke.notification.Language;

/// What somebody wants.
///
/// @param npoTells the NPO itself tells its candidates whether they are selected or alternates (Q5); of an NPO only
public record Wishes(Language language, boolean npoTells) {

    /// What holds for everybody who has said nothing.
    public static final Wishes DEFAULT = new Wishes(Language.EN, false);
}
