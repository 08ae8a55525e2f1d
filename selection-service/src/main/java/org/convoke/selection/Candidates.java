package org.convoke.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    public Slate of(String project) {
        return new Slate(list("project", project));
    }

    /// How many alternates of each project wait for an officer to agree that they move up.
    public Map<String, Long> promotionsPending() {
        return find("select project, count(*) from Candidate where standing = PROMOTION_PROPOSED group by project")
                .project(Pending.class)
                .stream()
                .collect(Collectors.toMap(Pending::project, Pending::number));
    }

    record Pending(String project, long number) {}
}
