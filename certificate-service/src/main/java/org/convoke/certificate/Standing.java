package org.convoke.certificate;

import java.util.Set;

/// Where a participant stands on the way to the certificate.
public enum Standing {
    PENDING,
    ISSUED,
    /// Until a correction shows another attendance.
    WITHHELD,
    /// The certificate was; until a correction shows another attendance.
    REVOKED,
    WITHDRAWN;

    Set<Standing> next() {
        return switch (this) {
            case PENDING -> Set.of(ISSUED, WITHHELD, WITHDRAWN);
            case ISSUED -> Set.of(REVOKED);
            case WITHHELD, REVOKED -> Set.of(PENDING);
            case WITHDRAWN -> Set.of();
        };
    }
}
