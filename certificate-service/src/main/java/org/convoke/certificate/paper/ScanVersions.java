package org.convoke.certificate.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.cleaning.ScannerSettings;
import org.convoke.cleaning.VirusScanner;
import org.jboss.logging.Logger;

/// Has every file in quarantine scanned, as nomination-service does (ADR 72); several instances share the work by row
/// locks.
@ApplicationScoped
class ScanVersions {

    private static final Logger LOG = Logger.getLogger(ScanVersions.class);

    private final Courses courses;
    private final Papers papers;
    private final PaperVersions versions;
    private final VirusScanner scanner;
    private final ScannerSettings settings;
    private final AdmitVersion admitVersion;
    private final Clock clock;

    ScanVersions(
            Courses courses,
            Papers papers,
            PaperVersions versions,
            VirusScanner scanner,
            ScannerSettings settings,
            AdmitVersion admitVersion,
            Clock clock) {
        this.courses = courses;
        this.papers = papers;
        this.versions = versions;
        this.scanner = scanner;
        this.settings = settings;
        this.admitVersion = admitVersion;
        this.clock = clock;
    }

    @Scheduled(
            every = "{convoke.scanner.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void scanWaiting() {
        for (var next = claim(); next.isPresent(); next = claim()) {
            scan(next.get());
        }
    }

    /// Marked in a transaction of its own, so that a file that cannot be scanned goes to the end of the queue.
    private Optional<UUID> claim() {
        if (!scanner.isOn()) {
            return Optional.empty();
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> versions.nextToScan(clock.instant().minus(settings.again()))
                        .map(version -> {
                            version.scannedAt = clock.instant();
                            return version.id();
                        }));
    }

    private void scan(UUID id) {
        try {
            QuarkusTransaction.requiringNew().call(() -> judge(id));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Version %s stays in quarantine", id);
        }
    }

    /// @return the state it is in now
    private VersionState judge(UUID id) throws IOException {
        var version = versions.findById(id);
        var paper = papers.findById(version.paper);
        var harmless = scanner.isHarmless(versions.content(version));
        courses.locked(paper.project());
        if (harmless) {
            admitVersion.admit(paper, version);
        } else {
            LOG.warnf("Version %s is infected; its file is deleted", id);
            version.state = VersionState.INFECTED;
            versions.removeContent(version);
        }
        return version.state();
    }
}
