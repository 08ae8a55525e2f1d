package org.convoke.notification.digest;

/// A digest could not be written, and nothing was done about it.
class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String recipient;

    NotWritten(String recipient, RuntimeException cause) {
        super("digest of " + recipient, cause);
        this.recipient = recipient;
    }

    String recipient() {
        return recipient;
    }
}
