package org.convoke.eventing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Where the chaos harness may strike between two steps: `halt` ends the process there, `hold` makes it wait as long as
/// the file exists. Does nothing unless a file is configured.
@ApplicationScoped
class Failpoint {

    private static final Logger LOG = Logger.getLogger(Failpoint.class);
    private static final int KILLED = 137;
    private static final long LOOK_MILLIS = 50;

    /// The steps of relay and inbox, in order; the file names one as in `relay-numbered halt`.
    enum Step {
        RELAY_LEADING,
        RELAY_OPENED,
        RELAY_NUMBERED,
        RELAY_SENT,
        RELAY_COUNTED,
        RELAY_COMMITTED,
        INBOX_RECEIVED,
        INBOX_STORED,
        INBOX_CLAIMED,
        INBOX_DELIVERED,
        INBOX_DONE,
        INBOX_PROCESSED;

        private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private final Optional<Path> file;

    Failpoint(EventingSettings settings) {
        this.file = settings.failpoint();
    }

    void reached(Step step) {
        if (file.isPresent()) {
            strike(step, file.get());
        }
    }

    private static void strike(Step step, Path file) {
        try {
            if (asks(file, step, "halt")) {
                Files.delete(file);
                Runtime.getRuntime().halt(KILLED);
            }
            while (asks(file, step, "hold")) {
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (IOException e) {
            LOG.warnf("failpoint %s: %s", file, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean asks(Path file, Step step, String action) throws IOException {
        return Files.exists(file) && Files.readString(file).strip().equals(step.text + " " + action);
    }
}
