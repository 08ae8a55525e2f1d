package org.convoke.journeys.client;

/// The platform said no, and why.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String rule;

    Refused(String call, int status, Problem problem) {
        super("%s: %d %s".formatted(call, status, problem));
        this.status = status;
        this.rule = problem.rule();
    }

    public int status() {
        return status;
    }

    /// The rule of the business that was broken; empty when none was.
    public String rule() {
        return rule;
    }
}
