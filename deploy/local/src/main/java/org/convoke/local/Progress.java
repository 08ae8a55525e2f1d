package org.convoke.local;

import java.time.Duration;

/// Tells the person at the keyboard how far the start is, one line per part, and whatever happens to a part later.
final class Progress {
    private final long began = System.nanoTime();
    private volatile boolean ending;

    synchronized void say(String line) {
        if (!ending) System.out.printf("%6.1f s  %s%n", secondsSince(began), line);
    }

    /// Starts a part and says how long it took.
    void start(Part part) throws Exception {
        var partBegan = System.nanoTime();
        part.start();
        say("%-20s ready after %.1f s".formatted(part.name(), secondsSince(partBegan)));
    }

    /// From now on what ends was meant to end: nothing is said about it, and nothing started again.
    void end() {
        ending = true;
    }

    boolean isEnding() {
        return ending;
    }

    private static double secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1000.0;
    }
}
