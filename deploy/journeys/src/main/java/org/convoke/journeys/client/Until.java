package org.convoke.journeys.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Looks again and again, for a bounded time: the services tell each other things a moment later.
public final class Until {
    /// Long enough for services that are killed again and again on a busy machine.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Until() {}

    /// What a service does not know (404) it may not have heard of yet.
    ///
    /// @param awaited what the story waits for, for the message when it never comes
    /// @throws Trouble when it has not come in time
    public static <T> T present(String awaited, Supplier<Optional<T>> look) {
        return present(awaited, PATIENCE, look);
    }

    static <T> T present(String awaited, Duration patience, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = known(look);
            if (found.isPresent()) return found.get();
            if (System.nanoTime() > end) {
                throw new Trouble("Waited %d s in vain for %s.".formatted(patience.toSeconds(), awaited));
            }
            pause();
        }
    }

    public static void holds(String awaited, Supplier<Boolean> look) {
        holds(awaited, PATIENCE, look);
    }

    public static void holds(String awaited, Duration patience, Supplier<Boolean> look) {
        present(awaited, patience, () -> look.get() ? Optional.of(true) : Optional.empty());
    }

    private static <T> Optional<T> known(Supplier<Optional<T>> look) {
        try {
            return look.get();
        } catch (Refused refused) {
            if (refused.status() == 404) return Optional.empty();
            throw refused;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }
}
