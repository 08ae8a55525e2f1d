package org.convoke.notification;

import java.util.Set;

/// Stories told to the running service.
public final class Told {

    private Told() {}

    /// The workshop in Tokyo is notified (four mails) and one person nominated (two mails).
    public static void tokyo(Bus bus, String code) {
        var domain = Fresh.domain();
        var tokyo = new Stories(Projects.tokyo(code, domain), domain);
        bus.tell(tokyo.project, 1, 1);
        bus.tell(tokyo.submitted(tokyo.nimali, Set.of(), false, false), 2, 1);
    }
}
