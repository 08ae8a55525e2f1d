package org.convoke.selection;

import java.time.Instant;
import java.util.UUID;

/// Somebody proposed for a seat or as an alternate dropped out after the round was decided, or misses documents that
/// were there, so the officer has to look again before anything is announced.
///
/// @param proposed what the decisions had made of them
public record Overtaken(UUID nomination, String name, Standing proposed, Cause because, Instant at) {

    public enum Cause {
        RETURNED,
        RECALLED,
        INCOMPLETE
    }
}
