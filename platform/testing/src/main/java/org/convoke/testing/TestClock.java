package org.convoke.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/// Sets the time of the service under test. Time flows on from there.
public final class TestClock {
    static final String FILE = "convoke.test.clock";

    private TestClock() {}

    public static void set(Instant now) {
        var offset = Duration.between(Instant.now(), now).toMillis();
        var file = Path.of(System.getProperty(FILE));
        try {
            var draft = Files.writeString(file.resolveSibling("clock.new"), offset + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
