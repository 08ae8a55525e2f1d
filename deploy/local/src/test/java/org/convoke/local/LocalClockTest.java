package org.convoke.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalClockTest {
    private static final Clock MACHINE = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void shows_the_machines_time_until_it_is_set() throws IOException {
        assertEquals(MACHINE.instant(), clock(MACHINE).now());
    }

    @Test
    void flows_on_from_where_it_was_set() throws IOException {
        clock(MACHINE).set(Instant.parse("2016-10-01T14:59:59Z"));
        var later = Clock.offset(MACHINE, Duration.ofSeconds(2));
        assertEquals(Instant.parse("2016-10-01T15:00:01Z"), clock(later).now());
    }

    @Test
    void keeps_one_signed_number_of_milliseconds() throws IOException {
        clock(MACHINE).set(MACHINE.instant().minusMillis(313_000_000_000L));
        assertEquals("-313000000000\n", Files.readString(folder.resolve("clock")));
    }

    private LocalClock clock(Clock machine) {
        return new LocalClock(folder.resolve("clock"), machine);
    }
}
