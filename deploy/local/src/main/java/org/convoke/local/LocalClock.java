package org.convoke.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The clock of the whole platform: how far its time is from the machine's time, in milliseconds, in one small file
/// that
/// every service reads. Once set, time flows on from there. A service that starts again is at once in the same time.
final class LocalClock {
    private final Path file;
    private final Clock machine;

    LocalClock(Path file, Clock machine) {
        this.file = file;
        this.machine = machine;
    }

    Instant now() throws IOException {
        return machine.instant().plus(offset());
    }

    void set(Instant now) throws IOException {
        var offset = Duration.between(machine.instant(), now).toMillis();
        var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), offset + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Duration offset() throws IOException {
        if (!Files.exists(file)) return Duration.ZERO;
        return Duration.ofMillis(Long.parseLong(Files.readString(file).strip()));
    }
}
