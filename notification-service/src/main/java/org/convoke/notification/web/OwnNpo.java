package org.convoke.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.convoke.notification.feed.FeedRefused.NoNpo;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;
import org.convoke.webkit.Roles;

/// The NPO that the caller speaks for, as the token says (R049).
@RequestScoped
class OwnNpo {

    private final Caller caller;

    OwnNpo(Caller caller) {
        this.caller = caller;
    }

    /// @throws Refusal when there is none
    String country() {
        return caller.npo().orElseThrow(() -> Refusal.because(new NoNpo()));
    }

    /// Another NPO is not there; the Secretariat sees all.
    void require(String country) {
        if (!caller.is(Roles.SECRETARIAT)
                && caller.npo().filter(country::equals).isEmpty()) {
            throw new NotFoundException("There is no such NPO.");
        }
    }
}
