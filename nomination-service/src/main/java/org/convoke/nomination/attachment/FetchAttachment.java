package org.convoke.nomination.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.nomination.attachment.AttachmentRefused.UnknownAttachment;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.webkit.Refusal;

/// Somebody concerned reads what is circulated; each fetched file is on record with who fetched it (R030).
@ApplicationScoped
public class FetchAttachment {

    public record File(Attachment attachment, byte[] content) {}

    private final ProjectNotifications projects;
    private final Attachments attachments;
    private final Clock clock;

    FetchAttachment(ProjectNotifications projects, Attachments attachments, Clock clock) {
        this.projects = projects;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional
    public File fetch(String project, String name, Reader reader) {
        var attachment = attachments
                .named(project, name)
                .filter(_ -> reader.concerns(projects.get(project, reader.drafts())))
                .orElseThrow(() -> Refusal.because(new UnknownAttachment(name)));
        var entities = attachments.getEntityManager();
        entities.persist(new AttachmentDownload(attachment, reader, clock.instant()));
        return new File(
                attachment,
                entities.find(AttachmentContent.class, attachment.id()).bytes());
    }
}
