package org.convoke.webkit;

/// Carries a [Refused] out of a use case; the transaction rolls back, so nothing of it is written.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refused reason;

    /// An expected answer: without the cost of a stack trace.
    private Refusal(Refused reason) {
        super(reason.getClass().getSimpleName(), null, false, false);
        this.reason = reason;
    }

    public static Refusal because(Refused reason) {
        return new Refusal(reason);
    }

    public Refused reason() {
        return reason;
    }
}
