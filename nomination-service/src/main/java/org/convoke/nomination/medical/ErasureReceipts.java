package org.convoke.nomination.medical;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// What was destroyed, by project.
@ApplicationScoped
public class ErasureReceipts implements PanacheRepositoryBase<ErasureReceipt, UUID> {

    public List<ErasureReceipt> of(String project) {
        return list("project = ?1 order by erasedAt", project);
    }
}
