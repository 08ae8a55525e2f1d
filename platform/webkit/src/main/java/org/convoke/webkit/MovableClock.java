package org.convoke.webkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// System time plus an offset that a file holds in milliseconds, so that all processes of a machine can be moved to
/// another day at once. A change counts from the next call on.
final class MovableClock extends Clock {
    private final Path file;
    private volatile Reading last = new Reading(null, -1, null, 0);

    MovableClock(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        return Instant.now().plusMillis(offset());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new Elsewhere(this, zone);
    }

    private long offset() {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            if (!last.isOf(now)) {
                var millis = Long.parseLong(Files.readString(file).strip());
                last = new Reading(now.lastModifiedTime(), now.size(), now.fileKey(), millis);
            }
            return last.millis();
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException | NumberFormatException _) {
            return last.millis(); // somebody is writing it right now
        }
    }

    private record Reading(FileTime modified, long size, Object file, long millis) {
        boolean isOf(BasicFileAttributes now) {
            return size == now.size()
                    && now.lastModifiedTime().equals(modified)
                    && (file == null || file.equals(now.fileKey()));
        }
    }

    private static final class Elsewhere extends Clock {
        private final Clock clock;
        private final ZoneId zone;

        Elsewhere(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
