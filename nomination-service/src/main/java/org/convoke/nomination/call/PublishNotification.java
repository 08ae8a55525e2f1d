package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.TreeSet;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.npo.Npos;

/// The notification goes out to the participating countries and the hosts (R129).
@ApplicationScoped
public class PublishNotification {

    private final ProjectNotifications projects;
    private final Npos npos;
    private final Outbox outbox;

    PublishNotification(ProjectNotifications projects, Npos npos, Outbox outbox) {
        this.projects = projects;
        this.npos = npos;
        this.outbox = outbox;
    }

    @Transactional
    public ProjectNotification publish(String code) {
        var project = projects.lock(code);
        var addressed = new TreeSet<>(project.notice().participatingCountries());
        addressed.addAll(project.notice().hostCountries());
        outbox.add(project.publish(npos.of(addressed)));
        return project;
    }
}
