package org.convoke.certificate;

import java.util.Set;

/// Where a participant stands on the way to the certificate.
public enum Standing {
    PENDING,
    ISSUED,
    WITHHELD,
    WITHDRAWN;

    Set<Standing> next() {
        return switch (this) {
            case PENDING -> Set.of(ISSUED, WITHHELD, WITHDRAWN);
            case ISSUED, WITHHELD, WITHDRAWN -> Set.of();
        };
    }
}
