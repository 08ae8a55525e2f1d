package org.convoke.certificate;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.convoke.certificate.Courses.Undecided;
import org.jboss.logging.Logger;

/// What happens because time has passed. Several instances may tick at once: each decision is made under the lock of
/// its course. One that fails holds up nobody else and is tried again at the next tick.
@ApplicationScoped
class CertificateClock {

    private static final Logger LOG = Logger.getLogger(CertificateClock.class);

    private final Courses courses;
    private final DecideCertificate decideCertificate;
    private final RequestProgressReports requestProgressReports;
    private final Clock clock;

    CertificateClock(
            Courses courses,
            DecideCertificate decideCertificate,
            RequestProgressReports requestProgressReports,
            Clock clock) {
        this.courses = courses;
        this.decideCertificate = decideCertificate;
        this.requestProgressReports = requestProgressReports;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = SKIP, skipExecutionIf = ApplicationNotRunning.class)
    void decideCertificates() {
        courses.undecided(clock.instant()).forEach(this::decide);
    }

    @Scheduled(every = "1s", concurrentExecution = SKIP, skipExecutionIf = ApplicationNotRunning.class)
    void requestReports() {
        courses.owedReports(clock.instant()).forEach(requestProgressReports::request);
    }

    private void decide(Undecided one) {
        try {
            decideCertificate.decide(one.project(), one.nomination());
        } catch (RuntimeException e) {
            LOG.errorf(e, "no decision about nomination %s of project %s", one.nomination(), one.project());
        }
    }
}
