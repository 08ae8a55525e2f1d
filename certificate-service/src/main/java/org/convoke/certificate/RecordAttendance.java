package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.convoke.eventing.Outbox;

/// The sheet of one session is filled in, at once or in parts (R118, R119).
@ApplicationScoped
@Transactional
public class RecordAttendance {

    private final Courses courses;
    private final Outbox outbox;
    private final Clock clock;

    RecordAttendance(Courses courses, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void record(String project, String session, List<Presence> sheet, Recorder recorder) {
        courses.locked(project)
                .record(session, sheet, recorder, clock.instant())
                .forEach(outbox::add);
    }
}
