package org.convoke.nomination.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// All reconfirmations.
@ApplicationScoped
public class Reconfirmations implements PanacheRepositoryBase<Reconfirmation, UUID> {

    Optional<Reconfirmation> of(String project, int revision, String country) {
        return find("project = ?1 and revision = ?2 and country = ?3", project, revision, country)
                .firstResultOptional();
    }

    /// The countries that have reconfirmed.
    public Set<String> of(String project, int revision) {
        return list("project = ?1 and revision = ?2", project, revision).stream()
                .map(Reconfirmation::country)
                .collect(Collectors.toSet());
    }
}
