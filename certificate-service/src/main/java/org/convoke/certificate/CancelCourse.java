package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.NominationEvent.ProjectCancelled;

/// The project was cancelled: nobody earns a certificate or owes a report.
@ApplicationScoped
@Transactional
public class CancelCourse {

    private final Courses courses;

    CancelCourse(Courses courses) {
        this.courses = courses;
    }

    public void cancel(ProjectCancelled cancelled) {
        courses.locked(cancelled.project()).expect(Prospect.CANCELLED);
    }
}
