package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.convoke.nomination.NominationRefused.NotAReplacement;
import org.convoke.nomination.call.ProjectNotification;
import org.convoke.webkit.Refusal;

/// A window that a revision opened for replacements only: for each person who was recalled or will not attend the NPO
/// may put forward another, as in Revision 1 of 20-AG-12-GE-WSP-B.
@ApplicationScoped
class ReplacementWindow {

    private static final String VACANT = """
            select count(*) filter (where submitted_at is not null
                       and status in ('RECALLED', 'WITHDRAWN', 'DECLINED', 'EXPIRED', 'DISQUALIFIED'))
                 - count(*) filter (where submitted_at >= :since)
            from nomination where project = :project and country = :country""";

    private final EntityManager entities;

    ReplacementWindow(EntityManager entities) {
        this.entities = entities;
    }

    /// @throws Refusal when the country has nobody left to replace
    void require(ProjectNotification project, String country) {
        if (project.isReplacementOnly() && vacant(project, country) <= 0) {
            throw Refusal.because(new NotAReplacement(country));
        }
    }

    private long vacant(ProjectNotification project, String country) {
        return (long) entities.createNativeQuery(VACANT, Long.class)
                .setParameter("since", project.revisedAt().orElse(Instant.EPOCH))
                .setParameter("project", project.code())
                .setParameter("country", country)
                .getSingleResult();
    }
}
