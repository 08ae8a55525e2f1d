package org.convoke.certificate.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.convoke.certificate.Recorder;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Roles;

/// The caller as somebody who keeps programme and sheet of a project.
@ApplicationScoped
public class Keeper {

    private static final String NOBODY = "none";

    private final Caller caller;

    Keeper(Caller caller) {
        this.caller = caller;
    }

    public Recorder recorder() {
        var npo = caller.is(Roles.SECRETARIAT)
                ? Optional.<String>empty()
                : Optional.of(caller.npo().orElse(NOBODY));
        return new Recorder(caller.id(), npo);
    }
}
