package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectPostponed;

/// The project was postponed: no attendance is taken until a revision sets new dates.
@ApplicationScoped
@Transactional
public class PostponeCourse {

    private final Courses courses;

    PostponeCourse(Courses courses) {
        this.courses = courses;
    }

    public void postpone(ProjectPostponed postponed) {
        courses.locked(postponed.project()).expect(Prospect.POSTPONED);
    }
}
