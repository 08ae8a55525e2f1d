package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.certificate.programme.Editions;
import org.convoke.contracts.NominationEvent.ProjectPostponed;

/// The project was postponed: no attendance is taken until a revision sets new dates.
@ApplicationScoped
@Transactional
public class PostponeCourse {

    private final Courses courses;
    private final Editions editions;
    private final Clock clock;

    PostponeCourse(Courses courses, Editions editions, Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.clock = clock;
    }

    public void postpone(ProjectPostponed postponed) {
        courses.locked(postponed.project()).expect(Prospect.POSTPONED);
        editions.suspend(postponed.project(), clock.instant());
    }
}
