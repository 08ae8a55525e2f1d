package org.convoke.webkit;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path folder;

    private Path file;
    private Clock clock;

    @BeforeEach
    void a_clock_of_a_file() {
        file = folder.resolve("clock");
        clock = new ClockProducer().clock(Optional.of(file));
    }

    @Test
    void without_a_setting_it_is_the_system_clock() {
        assertThat(new ClockProducer().clock(Optional.empty())).isEqualTo(Clock.systemUTC());
        assertThat(new ClockProducer().clock(Optional.of(Path.of("")))).isEqualTo(Clock.systemUTC());
    }

    @Test
    void without_the_file_it_tells_system_time() {
        assertYearsAhead(0);
    }

    @Test
    void the_file_moves_it_both_ways_and_at_once() throws IOException {
        offset(YEAR.toMillis() + "\n");
        assertYearsAhead(1);
        offset(String.valueOf(YEAR.negated().toMillis()));
        assertYearsAhead(-1);
        Files.delete(file);
        assertYearsAhead(0);
    }

    @Test
    void a_file_put_in_the_place_of_another_counts() throws IOException {
        offset(String.valueOf(YEAR.toMillis()));
        assertYearsAhead(1);
        var next = Files.writeString(
                folder.resolve("next"), String.valueOf(YEAR.multipliedBy(2).toMillis()));
        Files.setLastModifiedTime(next, Files.getLastModifiedTime(file));
        Files.move(next, file, ATOMIC_MOVE);
        assertYearsAhead(2);
    }

    @Test
    void a_file_being_written_leaves_it_as_it_was() throws IOException {
        offset(String.valueOf(YEAR.toMillis()));
        assertYearsAhead(1);
        for (var half : new String[] {"", "-", "12x"}) {
            offset(half);
            assertYearsAhead(1);
        }
    }

    @Test
    void it_moves_in_every_zone() throws IOException {
        offset(String.valueOf(YEAR.toMillis()));
        var tokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));
        assertThat(tokyo.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(Duration.between(clock.instant(), tokyo.instant())).isLessThan(Duration.ofDays(1));
    }

    private void offset(String text) throws IOException {
        Files.writeString(file, text);
    }

    private void assertYearsAhead(int years) {
        var ahead = Duration.between(Clock.systemUTC().instant(), clock.instant());
        assertThat(ahead.minus(YEAR.multipliedBy(years)).abs()).isLessThan(Duration.ofDays(1));
    }
}
