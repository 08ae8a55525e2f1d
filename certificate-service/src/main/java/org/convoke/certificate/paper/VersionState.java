package org.convoke.certificate.paper;

/// What is known about the harmlessness of a version's file.
public enum VersionState {
    /// Not scanned yet; does not count and is not given out.
    QUARANTINED,
    /// Has no file, or one that was scanned or came while no scanner was in use.
    TAKEN,
    /// A scanner has found something; the file is gone and the version does not count.
    INFECTED
}
