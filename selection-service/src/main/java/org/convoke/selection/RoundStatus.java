package org.convoke.selection;

import java.util.Set;

/// How far the selection of a project has come.
public enum RoundStatus {
    /// Nominations come in; nothing can be decided yet (R014).
    OPEN,
    /// The window has closed; decisions are made and replaced silently (R069).
    DECIDING,
    /// Everybody knows; only withdrawals and promotions follow (R073 to R076).
    ANNOUNCED,
    /// The project will not take place; nothing is decided any more.
    CANCELLED;

    public Set<RoundStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(DECIDING, CANCELLED);
            case DECIDING -> Set.of(OPEN, ANNOUNCED, CANCELLED);
            case ANNOUNCED -> Set.of(CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}
