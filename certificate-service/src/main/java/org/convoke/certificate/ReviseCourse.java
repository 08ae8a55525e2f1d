package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;

/// The notification was revised: the course takes over its programme, as long as nobody was marked (Q14).
@ApplicationScoped
@Transactional
public class ReviseCourse {

    private final Courses courses;

    ReviseCourse(Courses courses) {
        this.courses = courses;
    }

    public void revise(ProjectNotificationRevised revised) {
        courses.locked(revised.project()).revise(revised.notice());
    }
}
