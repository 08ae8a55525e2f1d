package org.convoke.certificate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.convoke.certificate.Courses;
import org.convoke.certificate.Recorder;
import org.convoke.webkit.PersonalLinks;

/// Whoever runs a project lets a phone take attendance for a day, and may close it before.
@ApplicationScoped
@Transactional
public class OpenDesk {

    private final Courses courses;
    private final Desks desks;
    private final DeskSettings settings;
    private final PersonalLinks links;
    private final Clock clock;

    OpenDesk(Courses courses, Desks desks, DeskSettings settings, PersonalLinks links, Clock clock) {
        this.courses = courses;
        this.desks = desks;
        this.settings = settings;
        this.links = links;
        this.clock = clock;
    }

    public Opened open(String project, Recorder by) {
        courses.kept(project, by);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var desk = new Desk(project, by, now, now.plus(settings.open()));
        var secret = desk.issue(links);
        desks.persist(desk);
        return new Opened(desk, secret);
    }

    public void close(String project, UUID id, Recorder by) {
        courses.kept(project, by);
        desks.get(project, id).close(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /// @param secret of the address
    public record Opened(Desk desk, String secret) {}
}
