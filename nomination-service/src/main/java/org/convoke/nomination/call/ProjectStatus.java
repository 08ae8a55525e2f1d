package org.convoke.nomination.call;

import java.util.Set;

/// Where a project notification stands.
public enum ProjectStatus {
    DRAFT,
    PUBLISHED,
    NOMINATION_CLOSED;

    public Set<ProjectStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(NOMINATION_CLOSED);
            case NOMINATION_CLOSED -> Set.of();
        };
    }
}
