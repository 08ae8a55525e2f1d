package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.certificate.programme.Editions;
import org.convoke.contracts.NominationEvent.ProjectCancelled;

/// The project was cancelled: nobody earns a certificate or owes a report.
@ApplicationScoped
@Transactional
public class CancelCourse {

    private final Courses courses;
    private final Editions editions;
    private final Clock clock;

    CancelCourse(Courses courses, Editions editions, Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.clock = clock;
    }

    public void cancel(ProjectCancelled cancelled) {
        courses.locked(cancelled.project()).expect(Prospect.CANCELLED);
        editions.suspend(cancelled.project(), clock.instant());
    }
}
