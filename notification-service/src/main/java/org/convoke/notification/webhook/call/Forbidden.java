package org.convoke.notification.webhook.call;

/// An address that is not called, with a sentence for its owner.
public final class Forbidden extends Exception {
    private static final long serialVersionUID = 1L;

    Forbidden(String why) {
        super(why);
    }
}
