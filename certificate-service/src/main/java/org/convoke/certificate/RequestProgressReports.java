package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.eventing.Outbox;

/// Some months after the end the participants are asked what became of it (R125), certificate or not (R127).
@ApplicationScoped
@Transactional
public class RequestProgressReports {

    private final Courses courses;
    private final Outbox outbox;
    private final Clock clock;

    RequestProgressReports(Courses courses, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void request(String project) {
        courses.locked(project).requestReports(clock.instant()).forEach(outbox::add);
    }
}
