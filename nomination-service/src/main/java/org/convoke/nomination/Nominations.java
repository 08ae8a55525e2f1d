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

    /// @param country whose nominations may be seen, drafts included; empty sees all but drafts
    /// @throws Refusal that does not tell whether the nomination is unknown, another NPO's or a draft
    public Nomination get(UUID id, Optional<String> country) {
        return findByIdOptional(id)
                .filter(nomination ->
                        country.map(nomination.country()::equals).orElse(nomination.status() != NominationStatus.DRAFT))
                .orElseThrow(() -> Refusal.because(new UnknownNomination(id)));
    }

    /// All but drafts, by country and rank.
    public List<Nomination> of(String project, Optional<String> country) {
        return country.isPresent()
                ? list(
                        "project = ?1 and country = ?2 and submittedAt is not null order by rank nulls last, submittedAt",
                        project,
                        country.get())
                : list(
                        "project = ?1 and submittedAt is not null order by country, rank nulls last, submittedAt",
                        project);
    }

    /// What an NPO has not endorsed yet, in the order of their ids.
    ///
    /// @param after only later ones
    public List<Nomination> drafts(String project, String country, Optional<UUID> after, int limit) {
        return find(
                        "project = ?1 and country = ?2 and status = DRAFT and id > ?3 order by id",
                        project,
                        country,
                        after.orElse(new UUID(0, 0)))
                .page(0, limit)
                .list();
    }

    /// Those that have a place in the NPO's order of preference or may get one.
    public CountryList nominees(String project, String country) {
        return new CountryList(list(
                "project = ?1 and country = ?2 and status in (SUBMITTED, RETURNED)"
                        + " order by rank nulls last, submittedAt, id",
                project,
                country));
    }

    long countNominees(String project, String country) {
        return count("project = ?1 and country = ?2 and status in (SUBMITTED, RETURNED)", project, country);
    }

    /// A person whom this NPO has put forward for the project already; what other NPOs do is none of its business.
    Optional<Nomination> ofPerson(Nomination other, Candidate candidate) {
        return find(
                        "project = ?1 and country = ?2 and (keys.email = ?3 or keys.person = ?4)"
                                + " and status <> RECALLED and id <> ?5",
                        other.project(),
                        other.country(),
                        candidate.emailKey(),
                        candidate.personKey(),
                        other.id())
                .firstResultOptional();
    }

    /// All that one NPO ever submitted for a person, by the same name and birth date or the same mailbox.
    public List<Nomination> ofPerson(String country, PersonKeys keys) {
        return list("country = ?1 and (keys.person = ?2 or keys.email = ?3)", country, keys.person(), keys.email());
    }

    boolean isRankTaken(String project, String country, int rank) {
        return count("project = ?1 and country = ?2 and rank = ?3", project, country, rank) > 0;
    }

    /// Without drafts and what was recalled.
    public Map<String, Long> countByCountry(String project) {
        return entities.createQuery(
                        "select country, count(*) from Nomination where project = :project"
                                + " and status not in (DRAFT, RECALLED) group by country",
                        Object[].class)
                .setParameter("project", project)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
