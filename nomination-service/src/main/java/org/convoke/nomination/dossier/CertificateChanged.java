package org.convoke.nomination.dossier;

import java.util.UUID;

/// A physician's certificate came or went; heard within the same transaction by `medical`, which knows what that means.
public record CertificateChanged(UUID nomination) {}
