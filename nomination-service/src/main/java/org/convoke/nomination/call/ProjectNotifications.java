package org.convoke.nomination.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.convoke.nomination.call.CallRefused.UnknownProject;
import org.convoke.webkit.Refusal;

/// All project notifications.
@ApplicationScoped
public class ProjectNotifications implements PanacheRepositoryBase<ProjectNotification, String> {

    /// @param drafts whether drafts may be seen
    /// @throws Refusal when there is none to be seen
    public ProjectNotification get(String code, boolean drafts) {
        return findByIdOptional(code)
                .filter(project -> drafts || project.isPublished())
                .orElseThrow(() -> Refusal.because(new UnknownProject(code)));
    }

    /// Locked until the transaction ends: commands of one project happen one after another.
    public ProjectNotification lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.because(new UnknownProject(code)));
    }

    boolean isReferenceTaken(String reference, String besides) {
        return count("reference = ?1 and code <> ?2", reference, besides) > 0;
    }

    List<String> dueToClose(Instant now) {
        return find("status = ?1 and closesAt < ?2 order by closesAt", ProjectStatus.PUBLISHED, now).stream()
                .map(ProjectNotification::code)
                .toList();
    }
}
