package org.convoke.nomination.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All issues of all notifications.
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {

    /// The first issue first.
    public List<Revision> of(String project) {
        return list("project = ?1 order by number", project);
    }

    /// The latest that asked NPOs to reconfirm; later ones without new dates change nothing about it.
    public Optional<Revision> askedLast(String project) {
        return of(project).reversed().stream()
                .filter(revision -> !revision.reconfirm().isEmpty())
                .findFirst();
    }
}
