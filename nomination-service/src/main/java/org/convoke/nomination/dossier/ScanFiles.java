package org.convoke.nomination.dossier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.cleaning.ScannerSettings;
import org.convoke.cleaning.VirusScanner;
import org.jboss.logging.Logger;

/// Has every file in quarantine scanned; several instances share the work by row locks.
@ApplicationScoped
class ScanFiles {

    private static final Logger LOG = Logger.getLogger(ScanFiles.class);

    private final StoredFiles files;
    private final VirusScanner scanner;
    private final ScannerSettings settings;
    private final AdmitFile admit;
    private final Clock clock;

    ScanFiles(StoredFiles files, VirusScanner scanner, ScannerSettings settings, AdmitFile admit, Clock clock) {
        this.files = files;
        this.scanner = scanner;
        this.settings = settings;
        this.admit = admit;
        this.clock = clock;
    }

    /// While the scanner is off, what an earlier time with it has left in quarantine stays there.
    @Scheduled(
            every = "{convoke.scanner.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void scanWaiting() {
        var next = claim();
        while (next.isPresent()) {
            scan(next.get());
            next = claim();
        }
    }

    /// Marked in a transaction of its own, so that a file that cannot be scanned goes to the end of the queue.
    private Optional<UUID> claim() {
        if (!scanner.isOn()) {
            return Optional.empty();
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> files.nextToScan(clock.instant().minus(settings.again()))
                        .map(file -> {
                            file.scannedAt = clock.instant();
                            return file.id();
                        }));
    }

    private void scan(UUID id) {
        try {
            QuarkusTransaction.requiringNew().call(() -> judge(files.findById(id)));
        } catch (RuntimeException e) {
            LOG.warnf(e, "File %s stays in quarantine", id);
        }
    }

    /// @return the state it is in now
    private FileState judge(StoredFile file) throws IOException {
        if (scanner.isHarmless(files.content(file))) {
            admit.admit(file);
        } else {
            LOG.warnf("File %s is infected; its content is deleted", file.id());
            file.state = FileState.INFECTED;
            files.removeContent(file);
        }
        return file.state();
    }
}
