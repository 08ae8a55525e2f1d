package org.convoke.nomination.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.nomination.attachment.AttachmentRefused.NotAPdf;
import org.convoke.nomination.attachment.AttachmentRefused.TooLarge;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The Secretariat circulates a file with a notification (R030), or a new content of one it has read.
@ApplicationScoped
public class AttachFile {

    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);

    private final ProjectNotifications projects;
    private final Attachments attachments;
    private final Clock clock;
    private final int limit;

    AttachFile(
            ProjectNotifications projects,
            Attachments attachments,
            Clock clock,
            @ConfigProperty(name = "convoke.attachment.max-bytes") int limit) {
        this.projects = projects;
        this.attachments = attachments;
        this.clock = clock;
        this.limit = limit;
    }

    /// @param ifMatch needed when the project has a file of that name
    @Transactional
    public Attachment attach(String project, String name, AttachmentKind kind, byte[] file, String by, String ifMatch) {
        projects.lock(project);
        var content = checked(file);
        var known = attachments.named(project, name);
        known.ifPresent(attachment -> EntityTag.require(ifMatch, attachment.version()));
        var attachment = known.orElseGet(() -> new Attachment(project, name));
        keep(attachment, kind, content, by);
        return attachment;
    }

    private void keep(Attachment attachment, AttachmentKind kind, byte[] file, String by) {
        var content = new AttachmentContent(attachment.id(), file);
        attachment.hold(kind, content, by, clock.instant());
        attachments.persist(attachment);
        attachments.getEntityManager().merge(content);
        attachments.flush();
    }

    private byte[] checked(byte[] file) {
        if (file.length > limit) {
            throw Refusal.because(new TooLarge(file.length, limit));
        }
        if (!Arrays.equals(PDF, Arrays.copyOf(file, PDF.length))) {
            throw Refusal.because(new NotAPdf());
        }
        return file;
    }
}
