package org.convoke.journeys.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Negative control: publishes the outbox of a service in the place of its own relay, in one of two ways that look
/// right and are not. The checker must find out.
///
/// It is a process of its own, may be killed at any moment and started again, and ends when its input ends.
final class NaiveRelay {
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

    /// @param platform the file `run/platform.properties`
    /// @param failpoint the file that tells it to end where events are sent and not yet marked
    static Process start(Design design, String service, Path platform, Path failpoint, File log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NaiveRelay.class.getName(),
                        design.name(),
                        service,
                        platform.toString(),
                        failpoint.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    static void main(String[] arguments) throws IOException {
        var design = Design.valueOf(arguments[0]);
        var platform = new Properties();
        try (var in = Files.newBufferedReader(Path.of(arguments[2]), UTF_8)) {
            platform.load(in);
        }
        var workers = Executors.newScheduledThreadPool(design.workers);
        for (var worker = 0; worker < design.workers; worker++) {
            var naive = new NaiveWorker(design, arguments[1], platform, () -> fail(Path.of(arguments[3])));
            workers.scheduleWithFixedDelay(naive, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        System.in.transferTo(System.out);
        System.exit(0);
    }

    private static void fail(Path failpoint) {
        try {
            if (Files.deleteIfExists(failpoint)) Runtime.getRuntime().halt(137);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
