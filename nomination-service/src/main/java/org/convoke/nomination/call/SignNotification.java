package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.convoke.webkit.EntityTag;

/// The Secretary-General signs the version that they have read (R029).
@ApplicationScoped
public class SignNotification {

    private final ProjectNotifications projects;
    private final Clock clock;

    SignNotification(ProjectNotifications projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /// @param by the account that signs
    /// @param account its name
    @Transactional
    public ProjectNotification sign(String code, String ifMatch, String by, String account) {
        var project = projects.lock(code);
        EntityTag.require(ifMatch, project.version());
        project.sign(new Signature(project.notice().signatory(), by, account, clock.instant()));
        projects.flush();
        return project;
    }
}
