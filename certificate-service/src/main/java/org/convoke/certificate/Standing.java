package org.convoke.certificate;

import java.util.Set;

/// Where a participant stands on the way to the certificate.
public enum Standing {
    PENDING,
    ISSUED,
    /// Until a correction shows another attendance.
    WITHHELD,
    WITHDRAWN;

    Set<Standing> next() {
        return switch (this) {
            case PENDING -> Set.of(ISSUED, WITHHELD, WITHDRAWN);
            case WITHHELD -> Set.of(PENDING);
            case ISSUED, WITHDRAWN -> Set.of();
        };
    }
}
