package org.convoke.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.convoke.certificate.programme.Edition;
import org.convoke.certificate.programme.Editions;
import org.convoke.certificate.programme.Frame;
import org.convoke.certificate.programme.Origin;
import org.convoke.certificate.programme.ProgrammeRefused.ProgrammeOver;
import org.convoke.contracts.ProgrammeRow;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;

/// The detailed programme comes out, or a better one (R021 to R026): those who take part and their NPOs are told.
@ApplicationScoped
@Transactional
public class PublishProgramme {

    private final Courses courses;
    private final Editions editions;
    private final Outbox outbox;
    private final Clock clock;

    PublishProgramme(Courses courses, Editions editions, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @param ifMatch the edition that the caller has seen
    public void publish(String project, String ifMatch, List<ProgrammeRow> rows, Recorder by) {
        var course = courses.locked(project);
        course.require(by);
        var latest = editions.latest(project);
        EntityTag.require(ifMatch, latest.number());
        var now = clock.instant();
        if (course.programme().over(now)) {
            throw Refusal.because(new ProgrammeOver(project));
        }
        new Frame(
                        course.programme().startsOn(),
                        course.programme().endsOn(),
                        course.rule().unit())
                .check(rows);
        course.follow(rows);
        if (isNew(latest, rows)) {
            var edition = latest.next(Origin.PUBLICATION, rows, by.id(), now);
            editions.persist(edition);
            outbox.add(edition.published());
        }
    }

    /// Publishing what is published already tells nobody anything.
    private static boolean isNew(Edition latest, List<ProgrammeRow> rows) {
        return latest.origin() != Origin.PUBLICATION || !latest.rows().equals(rows);
    }
}
