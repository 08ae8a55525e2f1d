package org.convoke.certificate.paper;

import java.util.Set;

/// Where a paper stands. Another version may follow at any time; a waived one may still be handed in.
public enum PaperStatus {
    OWED,
    OVERDUE,
    WAIVED,
    SUBMITTED;

    public Set<PaperStatus> next() {
        return switch (this) {
            case OWED -> Set.of(OVERDUE, WAIVED, SUBMITTED);
            case OVERDUE -> Set.of(OWED, WAIVED, SUBMITTED);
            case WAIVED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of();
        };
    }

    /// Whether somebody waits for it.
    boolean awaited() {
        return this == OWED || this == OVERDUE;
    }
}
