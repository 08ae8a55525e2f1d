package org.convoke.nomination.audit;

/// What an act was about.
public enum Area {
    NOTIFICATION,
    NOMINATION,
    PAPERS,
    /// Readings of medical content.
    MEDICAL,
    NPO
}
