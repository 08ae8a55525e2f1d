package org.convoke.notification.obligation;

import java.util.UUID;

/// Why what is due about one obligation could not be done.
class NotReminded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID obligation;

    NotReminded(UUID obligation, RuntimeException cause) {
        super("obligation " + obligation, cause);
        this.obligation = obligation;
    }

    UUID obligation() {
        return obligation;
    }
}
