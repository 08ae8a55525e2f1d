package org.convoke.nomination.call;

import java.util.Set;

/// Where a project notification stands.
public enum ProjectStatus {
    /// Written by the Secretariat, seen by nobody else.
    DRAFT,
    /// Signed by the Secretary-General and not yet sent (R029); an edit makes it a draft again.
    APPROVED,
    /// Out, and the window for nominations is open; a revision leaves it so.
    PUBLISHED,
    /// The closing instant has passed (R014); a revision may open the window again.
    NOMINATION_CLOSED,
    /// Not on the notified dates; a revision takes it up again.
    POSTPONED,
    CANCELLED;

    /// Whether it is known to those it is addressed to, whatever became of it.
    boolean isPublished() {
        return switch (this) {
            case DRAFT, APPROVED -> false;
            case PUBLISHED, NOMINATION_CLOSED, POSTPONED, CANCELLED -> true;
        };
    }

    public Set<ProjectStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(DRAFT, APPROVED);
            case APPROVED -> Set.of(DRAFT, PUBLISHED);
            case PUBLISHED, NOMINATION_CLOSED -> Set.of(PUBLISHED, NOMINATION_CLOSED, POSTPONED, CANCELLED);
            case POSTPONED -> Set.of(PUBLISHED, CANCELLED);
            case CANCELLED -> Set.of();
        };
    }
}
