package org.convoke.selection;

import java.util.Optional;
import org.convoke.contracts.Programme;

/// What the officer says with the names.
///
/// @param lateReason needed once the day for informing people has passed (R073)
/// @param programme needed where the policy tells it together with the names (R024)
public record Announcement(Optional<String> lateReason, Optional<Programme> programme) {

    static final Announcement PLAIN = new Announcement(Optional.empty(), Optional.empty());
}
