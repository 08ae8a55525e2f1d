package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Somebody gave their seat up and is off the sheet.
@ApplicationScoped
@Transactional
public class WithdrawParticipant {

    private final Courses courses;

    WithdrawParticipant(Courses courses) {
        this.courses = courses;
    }

    public void withdraw(String project, UUID nomination) {
        courses.locked(project).withdraw(nomination);
    }
}
