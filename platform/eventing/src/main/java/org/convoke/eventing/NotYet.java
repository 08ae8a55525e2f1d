package org.convoke.eventing;

import java.io.Serial;

/// A subscription needs something another producer has not told yet; the event is offered again a little later.
public class NotYet extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotYet(String waitingFor) {
        super("waiting for " + waitingFor, null, false, false);
    }
}
