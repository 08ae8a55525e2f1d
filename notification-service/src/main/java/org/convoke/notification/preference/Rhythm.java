package org.convoke.notification.preference;

/// How often somebody wants to hear of what asks them for nothing.
public enum Rhythm {
    /// Each notice as a mail of its own.
    AT_ONCE,
    /// In one mail a day.
    DAILY,
    /// In one mail a week.
    WEEKLY,
    /// Not at all.
    NEVER;

    public boolean collects() {
        return this == DAILY || this == WEEKLY;
    }
}
