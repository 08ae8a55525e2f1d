package org.convoke.selection.group;

import java.util.Optional;
import java.util.UUID;

/// Somebody whom people took in or left out against the proposal.
///
/// @param reason empty as long as nobody has given one
public record Departure(UUID nomination, Move kind, Optional<String> reason) {

    public enum Move {
        ADDED,
        REMOVED
    }
}
