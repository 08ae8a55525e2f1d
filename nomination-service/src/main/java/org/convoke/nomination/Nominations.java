package org.convoke.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.convoke.nomination.NominationRefused.UnknownNomination;
import org.convoke.webkit.Refusal;

/// All nominations.
@ApplicationScoped
public class Nominations implements PanacheRepositoryBase<Nomination, UUID> {

    private final EntityManager entities;

    Nominations(EntityManager entities) {
        this.entities = entities;
    }

    /// @param country whose nominations may be seen; empty sees all
    /// @throws Refusal that does not tell whether the nomination is unknown or another NPO's
    public Nomination get(UUID id, Optional<String> country) {
        return findByIdOptional(id)
                .filter(nomination -> country.isEmpty() || country.get().equals(nomination.country()))
                .orElseThrow(() -> Refusal.because(new UnknownNomination(id)));
    }

    /// By country and rank.
    public List<Nomination> of(String project, Optional<String> country) {
        return country.isPresent()
                ? list("project = ?1 and country = ?2 order by rank nulls last, submittedAt", project, country.get())
                : list("project = ?1 order by country, rank nulls last, submittedAt", project);
    }

    Optional<Nomination> ofPerson(String project, Candidate candidate) {
        return find(
                        "project = ?1 and (emailKey = ?2 or personKey = ?3)",
                        project,
                        candidate.emailKey(),
                        candidate.personKey())
                .firstResultOptional();
    }

    boolean isRankTaken(String project, String country, int rank) {
        return count("project = ?1 and country = ?2 and rank = ?3", project, country, rank) > 0;
    }

    public Map<String, Long> countByCountry(String project) {
        return entities.createQuery(
                        "select country, count(*) from Nomination where project = :project group by country",
                        Object[].class)
                .setParameter("project", project)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
