package org.convoke.notification.web;

import jakarta.enterprise.context.RequestScoped;
import org.convoke.notification.feed.FeedRefused.NoNpo;
import org.convoke.webkit.Caller;
import org.convoke.webkit.Refusal;

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
}
