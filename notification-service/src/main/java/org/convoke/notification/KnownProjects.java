package org.convoke.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.eventing.NotYet;

/// The projects that this service has heard of.
@ApplicationScoped
public class KnownProjects implements PanacheRepositoryBase<KnownProject, String> {

    /// Learns from a notification; any other event has to wait until its project was notified.
    KnownProject of(ConvokeEvent event) {
        if (event instanceof ProjectNotified notified) {
            var project = new KnownProject(notified);
            persist(project);
            return project;
        }
        return findByIdOptional(event.project()).orElseThrow(() -> new NotYet("project " + event.project()));
    }
}
