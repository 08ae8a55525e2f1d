package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectNotified;

/// A project was notified: its programme and policy become a course.
@ApplicationScoped
@Transactional
public class OpenCourse {

    private final Courses courses;

    OpenCourse(Courses courses) {
        this.courses = courses;
    }

    public void open(ProjectNotified notified) {
        if (!courses.knows(notified.project())) {
            courses.persist(new Course(notified));
        }
    }
}
