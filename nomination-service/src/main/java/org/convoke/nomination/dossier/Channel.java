package org.convoke.nomination.dossier;

/// How a document is sent (R056, R140).
public enum Channel {
    ELECTRONIC,
    FAX,
    POST
}
