package org.convoke.local;

import java.time.Duration;

/// Tells the person at the keyboard how far the start is, one line per part.
final class Progress {
    private final long began = System.nanoTime();

    synchronized void say(String line) {
        System.out.printf("%6.1f s  %s%n", secondsSince(began), line);
    }

    /// Starts a part and says how long it took.
    void start(Part part) throws Exception {
        var partBegan = System.nanoTime();
        part.start();
        say("%-20s ready after %.1f s".formatted(part.name(), secondsSince(partBegan)));
    }

    private static double secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1000.0;
    }
}
