package org.convoke.notification.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/// The facts of all projects.
@ApplicationScoped
class AllFacts implements PanacheRepositoryBase<ProjectFacts, String> {

    Optional<ProjectFacts> lock(String project) {
        return findByIdOptional(project, LockModeType.PESSIMISTIC_WRITE);
    }
}
