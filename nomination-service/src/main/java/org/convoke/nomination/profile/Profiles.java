package org.convoke.nomination.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.PersonKeys;
import org.convoke.nomination.profile.ProfileRefused.UnknownProfile;
import org.convoke.webkit.Refusal;

/// The profiles of all NPOs.
@ApplicationScoped
public class Profiles implements PanacheRepositoryBase<CandidateProfile, UUID> {

    /// Where a profile stands among those of its NPO: by name.
    public record Place(String name, UUID id) {

        private static final String BETWEEN = "\n";

        public static Place parse(String text) {
            var parts = text.split(BETWEEN, 2);
            return new Place(parts[parts.length - 1], UUID.fromString(parts[0]));
        }

        public String text() {
            return id + BETWEEN + name;
        }
    }

    /// @throws Refusal that does not tell whether it is unknown or another NPO's
    public CandidateProfile get(UUID id, String country) {
        return find("id = ?1 and country = ?2", id, country)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.because(new UnknownProfile(id)));
    }

    /// By name.
    ///
    /// @param text part of the name or the mail address; empty finds all
    /// @param after only those that stand after it
    public List<CandidateProfile> search(String country, String text, Optional<Place> after, int limit) {
        var part = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return find(
                        "country = ?1 and (lower(name) like ?2 escape '\\' or keys.email like ?2 escape '\\')"
                                + " and (name > ?3 or name = ?3 and id > ?4) order by name, id",
                        country,
                        part,
                        after.map(Place::name).orElse(""),
                        after.map(Place::id).orElse(new UUID(0, 0)))
                .page(0, limit)
                .list();
    }

    /// Waits while another transaction gets to know the same person, as a nomination to another project may.
    Optional<CandidateProfile> lockPerson(String country, PersonKeys keys) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                .setParameter(1, country + ' ' + keys.person())
                .getSingleResult();
        return ofPerson(country, keys);
    }

    private Optional<CandidateProfile> ofPerson(String country, PersonKeys keys) {
        return find("country = ?1 and keys.person = ?2", country, keys.person()).firstResultOptional();
    }
}
