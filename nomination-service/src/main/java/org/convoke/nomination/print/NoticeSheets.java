package org.convoke.nomination.print;

import jakarta.enterprise.context.ApplicationScoped;
import org.convoke.nomination.attachment.Attachments;
import org.convoke.nomination.call.ProjectNotifications;
import org.convoke.nomination.call.Revisions;

/// Gathers what stands on a notification.
@ApplicationScoped
public class NoticeSheets {

    private final ProjectNotifications projects;
    private final Revisions revisions;
    private final Attachments attachments;

    NoticeSheets(ProjectNotifications projects, Revisions revisions, Attachments attachments) {
        this.projects = projects;
        this.revisions = revisions;
        this.attachments = attachments;
    }

    /// @param drafts whether drafts may be seen
    public NoticeSheet of(String code, boolean drafts) {
        return new NoticeSheet(projects.get(code, drafts), revisions.of(code), attachments.of(code));
    }
}
