package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.certificate.programme.Editions;
import org.convoke.contracts.NominationEvent.ProjectNotified;

/// A project was notified: its programme and policy become a course.
@ApplicationScoped
@Transactional
public class OpenCourse {

    private final Courses courses;
    private final Editions editions;
    private final Clock clock;

    OpenCourse(Courses courses, Editions editions, Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.clock = clock;
    }

    public void open(ProjectNotified notified) {
        if (!courses.knows(notified.project())) {
            courses.persist(new Course(notified));
            editions.open(notified, clock.instant());
        }
    }
}
