package org.convoke.nomination.npo;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.convoke.contracts.Npo;

/// All NPOs, their officers and systems. Always asked anew, so a change of office takes effect at once.
@ApplicationScoped
public class Npos implements PanacheRepositoryBase<NpoOffice, String> {

    private final EntityManager entities;

    Npos(EntityManager entities) {
        this.entities = entities;
    }

    public Set<String> countries() {
        return listAll().stream().map(NpoOffice::country).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Npo> of(Collection<String> countries) {
        return list("country in ?1 order by country", countries).stream()
                .map(NpoOffice::published)
                .toList();
    }

    public Optional<Officer> officer(String subject) {
        return Optional.ofNullable(entities.find(Officer.class, subject)).filter(officer -> officer.active);
    }

    /// @param email in any case of letters
    public Optional<Officer> officerOf(String country, String email) {
        return entities.createQuery(
                        "from Officer where active and country = :country and lower(email) = :email", Officer.class)
                .setParameter("country", country)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    public Optional<String> countryOfSystem(String clientId) {
        return Optional.ofNullable(entities.find(NpoSystem.class, clientId)).map(system -> system.country);
    }
}
