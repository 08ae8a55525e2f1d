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
        return list("standing", Standing.PROMOTION_PROPOSED).stream()
                .collect(Collectors.groupingBy(candidate -> candidate.project, Collectors.counting()));
    }
}
