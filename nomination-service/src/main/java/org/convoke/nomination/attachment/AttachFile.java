package org.convoke.nomination.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import org.convoke.cleaning.CleanFile;
import org.convoke.contracts.Policy.AttachmentKind;
import org.convoke.nomination.attachment.AttachmentRefused.NotAPdf;
import org.convoke.nomination.attachment.AttachmentRefused.TooLarge;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.webkit.EntityTag;
import org.convoke.webkit.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The Secretariat circulates a file with a notification (R030), or a new content of one it has read; what goes out is
/// written anew, without anything that acts.
@ApplicationScoped
public class AttachFile {

    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);

    private final ProjectNotifications projects;
    private final Attachments attachments;
    private final CleanFile clean;
    private final Clock clock;
    private final int limit;

    AttachFile(
            ProjectNotifications projects,
            Attachments attachments,
            CleanFile clean,
            Clock clock,
            @ConfigProperty(name = "convoke.attachment.max-bytes") int limit) {
        this.projects = projects;
        this.attachments = attachments;
        this.clean = clean;
        this.clock = clock;
        this.limit = limit;
    }

    /// Cleaning takes its time, so no transaction waits for it.
    ///
    /// @param ifMatch needed when the project has a file of that name and it is not the same again
    public Attachment attach(String project, String name, AttachmentKind kind, byte[] file, String by, String ifMatch) {
        requirePdf(file);
        var cleaned = clean.pdf(file);
        var sent = AttachmentContent.digest(file);
        return QuarkusTransaction.requiringNew().call(() -> {
            projects.lock(project);
            var attachment = attachments.named(project, name).orElseGet(() -> new Attachment(project, name));
            if (attachment.holds(kind, sent)) {
                return attachment;
            }
            if (attachment.isKept()) {
                EntityTag.require(ifMatch, attachment.version());
            }
            var content = new AttachmentContent(attachment.id(), cleaned);
            attachment.hold(kind, content, sent, by, clock.instant());
            return keep(attachment, content);
        });
    }

    private Attachment keep(Attachment attachment, AttachmentContent content) {
        attachments.persist(attachment);
        attachments.getEntityManager().merge(content);
        return attachment;
    }

    private void requirePdf(byte[] file) {
        if (file.length > limit) {
            throw Refusal.because(new TooLarge(file.length, limit));
        }
        if (!Arrays.equals(PDF, Arrays.copyOf(file, PDF.length))) {
            throw Refusal.because(new NotAPdf());
        }
    }
}
