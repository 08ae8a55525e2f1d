package org.convoke.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// All corrections ever made.
@ApplicationScoped
public class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    public List<Correction> ofProject(String project) {
        return list("project = ?1 order by correctedAt, id", project);
    }
}
