package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.certificate.programme.Editions;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;

/// The notification was revised: the course takes over its programme, as long as nobody was marked (Q14).
@ApplicationScoped
@Transactional
public class ReviseCourse {

    private final Courses courses;
    private final Editions editions;
    private final Clock clock;

    ReviseCourse(Courses courses, Editions editions, Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.clock = clock;
    }

    public void revise(ProjectNotificationRevised revised) {
        var course = courses.locked(revised.project());
        if (course.revise(revised.notice())) {
            course.follow(editions.renew(revised.notice(), clock.instant()));
        }
    }
}
