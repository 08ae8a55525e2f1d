package org.convoke.certificate;

import java.util.Set;

/// What a certificate is worth. One that has fallen never stands again; another one may be issued.
public enum CertificateStatus {
    ISSUED,
    /// A corrected one has taken its place.
    SUPERSEDED,
    REVOKED;

    public Set<CertificateStatus> next() {
        return switch (this) {
            case ISSUED -> Set.of(SUPERSEDED, REVOKED);
            case SUPERSEDED, REVOKED -> Set.of();
        };
    }
}
