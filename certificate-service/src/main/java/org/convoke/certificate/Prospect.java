package org.convoke.certificate;

/// Whether a project takes place as its programme says.
public enum Prospect {
    PLANNED,
    /// Until a revision sets new dates.
    POSTPONED,
    CANCELLED
}
