package org.convoke.notification.obligation.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;

/// The facts of all projects.
@ApplicationScoped
public class AllFacts implements PanacheRepositoryBase<ProjectFacts, String> {

    /// Days compare as their texts do (ISO 8601).
    private static final String ENDED = """
        select * from project_facts
        where facts -> 'notice' ->> 'endsOn' < :day
        and (facts -> 'milestones' ->> 'POSTPONED' is null or facts -> 'milestones' ->> 'CANCELLED' is not null)
        limit 1 for update skip locked\
        """;

    public Optional<ProjectFacts> lock(String project) {
        return findByIdOptional(project, LockModeType.PESSIMISTIC_WRITE);
    }

    /// One of a project that ended before that day and waits for no new date, locked; what another instance has locked
    /// is left to it.
    @SuppressWarnings("unchecked") // what the class of the result says
    public Optional<ProjectFacts> endedBefore(LocalDate day) {
        return getEntityManager()
                .createNativeQuery(ENDED, ProjectFacts.class)
                .setParameter("day", day.toString())
                .getResultList()
                .stream()
                .findFirst();
    }
}
