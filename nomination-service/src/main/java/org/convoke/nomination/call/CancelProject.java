package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.eventing.Outbox;
import org.convoke.webkit.EntityTag;

/// A project will not take place; whoever heard of it hears of this.
@ApplicationScoped
public class CancelProject {

    private final ProjectNotifications projects;
    private final Outbox outbox;
    private final Clock clock;

    CancelProject(ProjectNotifications projects, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProjectNotification cancel(String code, String reason, String ifMatch) {
        var project = projects.lock(code);
        EntityTag.require(ifMatch, project.version());
        var cancelled = project.cancel(reason, clock.instant());
        projects.flush();
        outbox.add(cancelled);
        return project;
    }
}
