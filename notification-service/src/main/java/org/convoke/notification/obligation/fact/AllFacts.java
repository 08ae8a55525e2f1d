package org.convoke.notification.obligation.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/// The facts of all projects.
@ApplicationScoped
public class AllFacts implements PanacheRepositoryBase<ProjectFacts, String> {

    public Optional<ProjectFacts> lock(String project) {
        return findByIdOptional(project, LockModeType.PESSIMISTIC_WRITE);
    }
}
