package org.convoke.journeys.client;

/// Why the story cannot go on, in one line for the person who started it.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String message) {
        super(message);
    }
}
