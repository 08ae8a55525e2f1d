package org.convoke.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    public Slate of(String project) {
        return new Slate(list("project", project));
    }
}
