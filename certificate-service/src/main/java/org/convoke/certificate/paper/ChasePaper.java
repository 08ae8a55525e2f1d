package org.convoke.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Participant;
import org.convoke.eventing.Outbox;

/// A paper is not there after its last day: the person is told, then the NPO, then the Secretariat (R126).
@ApplicationScoped
@Transactional
public class ChasePaper {

    private final Courses courses;
    private final Papers papers;
    private final Outbox outbox;
    private final Clock clock;

    ChasePaper(Courses courses, Papers papers, Outbox outbox, Clock clock) {
        this.courses = courses;
        this.papers = papers;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void chase(String project, UUID id) {
        var course = courses.locked(project);
        var paper = papers.findById(id);
        course.participants().stream()
                .filter(one -> one.nomination().equals(paper.nomination()))
                .filter(Participant::takesPart)
                .forEach(one -> paper.chase(one.nominee(), course.papers().escalationDays(), clock.instant())
                        .ifPresent(outbox::add));
    }
}
