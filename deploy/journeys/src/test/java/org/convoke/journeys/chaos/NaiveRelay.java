package org.convoke.journeys.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Negative control: publishes the outboxes of all services in the place of their own relays, in one of two ways that
/// look right and are not. The checker must find out.
///
/// The main program of a process ([NaiveProcess]); it ends when its input ends.
final class NaiveRelay {
    private static final List<String> SERVICES = List.of("nomination", "selection", "certificate");
    private static final int PAUSE_MILLIS = 20;

    /// How it goes wrong: several workers overtake each other; what is acknowledged but not marked is sent again.
    enum Design {
        SKIP_LOCKED(2, 5, " for update skip locked"),
        MARK_AFTER_ACK(1, 200, "");

        private final int workers;
        final int batch;
        final String locking;

        Design(int workers, int batch, String locking) {
            this.workers = workers;
            this.batch = batch;
            this.locking = locking;
        }

        /// Whether the rows stay locked until they are marked.
        boolean locks() {
            return !locking.isEmpty();
        }
    }

    private NaiveRelay() {}

    static void main(String[] arguments) throws IOException {
        var design = Design.valueOf(arguments[0]);
        var platform = new Properties();
        try (var in = Files.newBufferedReader(Path.of(arguments[1]), UTF_8)) {
            platform.load(in);
        }
        var workers = Executors.newScheduledThreadPool(SERVICES.size() * design.workers);
        for (var service : SERVICES) {
            for (var worker = 0; worker < design.workers; worker++) {
                var naive = new NaiveWorker(design, service, platform);
                workers.scheduleWithFixedDelay(naive, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }
}
