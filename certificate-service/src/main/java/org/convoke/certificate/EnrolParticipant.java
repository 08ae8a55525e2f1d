package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.contracts.Nominee;

/// Somebody has a seat, at once or in place of somebody who withdrew.
@ApplicationScoped
@Transactional
public class EnrolParticipant {

    private final Courses courses;

    EnrolParticipant(Courses courses) {
        this.courses = courses;
    }

    public void enrol(String project, Nominee nominee) {
        courses.locked(project).enrol(nominee);
    }
}
