package org.convoke.nomination.dossier;

/// What is known about a file's harmlessness.
public enum FileState {
    /// Not scanned yet; does not count as arrived and is not given out.
    QUARANTINED,
    /// Scanned, or taken in while no scanner was in use.
    CLEAN,
    /// A scanner has found something; the content is gone.
    INFECTED
}
