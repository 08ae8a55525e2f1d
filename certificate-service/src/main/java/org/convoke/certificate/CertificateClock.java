package org.convoke.certificate;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.convoke.webkit.Each;

/// What happens because time has passed. Several instances may tick at once: each decision is made under the lock of
/// its course.
@ApplicationScoped
class CertificateClock {

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

    @Scheduled(
            every = "${convoke.clock.every:1s}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void decideCertificates() {
        Each.attempt(
                CertificateClock.class,
                courses.undecided(clock.instant()),
                one -> decideCertificate.decide(one.project(), one.nomination()),
                one -> "no decision about nomination %s of project %s".formatted(one.nomination(), one.project()));
    }

    @Scheduled(
            every = "${convoke.clock.every:1s}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void requestReports() {
        Each.attempt(
                CertificateClock.class,
                courses.owedReports(clock.instant()),
                requestProgressReports::request,
                owed -> "no progress report is asked for: %s".formatted(owed));
    }
}
