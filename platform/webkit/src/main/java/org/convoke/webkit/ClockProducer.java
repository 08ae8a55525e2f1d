package org.convoke.webkit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The only source of time: the system's, or with `convoke.clock.file` one that demos and tests can move.
@Singleton
public class ClockProducer {
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "convoke.clock.file") Optional<Path> file) {
        return file.filter(path -> !path.toString().isBlank())
                .<Clock>map(MovableClock::new)
                .orElseGet(Clock::systemUTC);
    }
}
