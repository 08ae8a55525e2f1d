package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.webkit.EntityTag;

/// A notification that is not out yet is rewritten; a signature given before is void (R029).
@ApplicationScoped
public class EditNotification {

    private final ProjectNotifications projects;
    private final NoticeCheck check;

    EditNotification(ProjectNotifications projects, NoticeCheck check) {
        this.projects = projects;
        this.check = check;
    }

    @Transactional
    public ProjectNotification edit(String code, Notice notice, String ifMatch) {
        var project = projects.lock(code);
        EntityTag.require(ifMatch, project.version());
        project.edit(notice);
        check.check(code, notice, 1);
        projects.flush();
        return project;
    }
}
