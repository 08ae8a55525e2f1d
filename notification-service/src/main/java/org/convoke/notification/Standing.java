package org.convoke.notification;

/// Where a nominated person stands, as far as the mails need to know.
public enum Standing {
    NOMINATED,
    RECALLED,
    SELECTED,
    ALTERNATE,
    NOT_SELECTED,
    WITHDRAWN;

    /// Whether the person still counts on taking part.
    boolean concerned() {
        return switch (this) {
            case NOMINATED, SELECTED, ALTERNATE -> true;
            case RECALLED, NOT_SELECTED, WITHDRAWN -> false;
        };
    }
}
