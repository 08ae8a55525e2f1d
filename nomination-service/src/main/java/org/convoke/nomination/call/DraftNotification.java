package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.nomination.call.CallRefused.CodeTaken;
import org.convoke.webkit.Refusal;

/// The Secretariat writes a project notification; nobody else sees it yet.
@ApplicationScoped
public class DraftNotification {

    private final ProjectNotifications projects;
    private final NoticeCheck check;

    DraftNotification(ProjectNotifications projects, NoticeCheck check) {
        this.projects = projects;
        this.check = check;
    }

    @Transactional
    public ProjectNotification draft(String code, Notice notice) {
        check.check(code, notice, 1);
        if (projects.findByIdOptional(code).isPresent()) {
            throw Refusal.because(new CodeTaken(code));
        }
        var project = new ProjectNotification(code, notice);
        projects.persistAndFlush(project);
        return project;
    }
}
