package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.convoke.nomination.call.CallRefused.CodeTaken;
import org.convoke.nomination.npo.Npos;
import org.convoke.webkit.Refusal;

/// The Secretariat writes a project notification; nobody else sees it yet.
@ApplicationScoped
public class DraftNotification {

    private final ProjectNotifications projects;
    private final Npos npos;

    DraftNotification(ProjectNotifications projects, Npos npos) {
        this.projects = projects;
        this.npos = npos;
    }

    @Transactional
    public ProjectNotification draft(String code, Notice notice) {
        NoticeCheck.check(notice, npos.countries());
        if (projects.findByIdOptional(code).isPresent()) {
            throw Refusal.because(new CodeTaken(code));
        }
        var project = new ProjectNotification(code, notice);
        projects.persistAndFlush(project);
        return project;
    }
}
