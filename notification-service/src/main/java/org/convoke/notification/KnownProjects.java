package org.convoke.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectNotificationRevised;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.eventing.NotYet;

/// The projects that this service has heard of.
@ApplicationScoped
public class KnownProjects implements PanacheRepositoryBase<KnownProject, String> {

    /// Learns from a notification and its revisions; any other event has to wait until its project was notified.
    KnownProject of(ConvokeEvent event) {
        if (event instanceof ProjectNotified notified) {
            var project = new KnownProject(notified);
            persist(project);
            return project;
        }
        var project = findByIdOptional(event.project()).orElseThrow(() -> new NotYet("project " + event.project()));
        if (event instanceof ProjectNotificationRevised revised) {
            project.revise(revised.notice());
        }
        return project;
    }
}
