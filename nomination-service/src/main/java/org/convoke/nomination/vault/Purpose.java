package org.convoke.nomination.vault;

/// What a key of a person is for; each purpose ends at its own time, so each has a key of its own.
public enum Purpose {
    DOSSIER,
    MEDICAL
}
