package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.convoke.eventing.Outbox;
import org.convoke.nomination.attachment.Attachments;
import org.convoke.nomination.call.CallRefused.AttachmentsMissing;
import org.convoke.webkit.Refusal;

/// The signed notification goes out to the participating countries and the hosts (R129).
@ApplicationScoped
public class PublishNotification {

    private final ProjectNotifications projects;
    private final Revisions revisions;
    private final Attachments attachments;
    private final Address address;
    private final Outbox outbox;
    private final Clock clock;

    PublishNotification(
            ProjectNotifications projects,
            Revisions revisions,
            Attachments attachments,
            Address address,
            Outbox outbox,
            Clock clock) {
        this.projects = projects;
        this.revisions = revisions;
        this.attachments = attachments;
        this.address = address;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @param by the account that publishes
    @Transactional
    public ProjectNotification publish(String code, String by) {
        var project = projects.lock(code);
        revisions.persist(project.publish(by, clock.instant()));
        requireAttachments(project);
        projects.flush();
        outbox.add(address.notified(project));
        return project;
    }

    private void requireAttachments(ProjectNotification project) {
        var missing =
                new TreeSet<>(project.notice().policy().requiredAttachments().orElse(Set.of()));
        missing.removeAll(attachments.kindsOf(project.code()));
        if (!missing.isEmpty()) {
            throw Refusal.because(new AttachmentsMissing(missing));
        }
    }
}
