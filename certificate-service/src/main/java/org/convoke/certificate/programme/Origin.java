package org.convoke.certificate.programme;

/// What an edition of a programme comes from.
public enum Origin {
    NOTIFICATION,
    PUBLICATION,
    /// The project was postponed or cancelled: nothing takes place.
    SUSPENSION
}
