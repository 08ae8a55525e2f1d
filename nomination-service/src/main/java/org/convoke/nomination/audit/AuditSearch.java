package org.convoke.nomination.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.nomination.call.ProjectSearch;
import org.convoke.webkit.PlaceInTime;
import org.hibernate.Session;

/// Finds acts by who, what and when, the latest first.
@ApplicationScoped
public class AuditSearch {

    private static final String FOUND = """
            select act.id, act.at, coalesce(officer.name, act.person) as person, area, what, act.project, act.nomination,
                   concat_ws(' ', candidate ->> 'givenName', candidate ->> 'familyName') as nominee, act.country,
                   coalesce(concerned.name, remark) as remark
            from (
                select * from act_on_record
                where (:medical or area <> 'MEDICAL')
                  and area = coalesce(:area, area)
                  and (cast(:project as text) is null or project = :project)
                  and (cast(:country as text) is null or country = :country)
                  and (cardinality(:words) = 0 or person ilike all (:words)
                    or person in (select subject from officer where name ilike all (:words)))
                  and (cast(:since as timestamptz) is null or at >= :since)
                  and (cast(:until as timestamptz) is null or at < :until)
                  and (cast(:at as timestamptz) is null or (at, id) < (:at, :id))
                order by at desc, id desc limit :most) act
            left join officer on officer.subject = act.person
            left join officer concerned on area = 'NPO' and concerned.subject = remark
            left join nomination on nomination.id = act.nomination
            order by at desc, id desc""";

    /// @param person parts of a name or address, in any order
    /// @param until the first moment that is out again
    public record Filter(
            Optional<String> person,
            Optional<Area> area,
            Optional<String> project,
            Optional<String> country,
            Optional<Instant> since,
            Optional<Instant> until) {}

    private final EntityManager entities;

    AuditSearch(EntityManager entities) {
        this.entities = entities;
    }

    /// @param medical whether readings of medical content are shown
    /// @param after the place of the last one seen
    public List<ActOnRecord> find(Filter filter, boolean medical, Optional<PlaceInTime> after, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(FOUND, ActOnRecord.class)
                .setParameter("medical", medical)
                .setParameter("area", filter.area().map(Enum::name).orElse(null), String.class)
                .setParameter("project", filter.project().orElse(null), String.class)
                .setParameter("country", filter.country().orElse(null), String.class)
                .setParameter("words", ProjectSearch.patterns(filter.person()), String[].class)
                .setParameter("since", filter.since().orElse(null), Instant.class)
                .setParameter("until", filter.until().orElse(null), Instant.class)
                .setParameter("at", after.map(PlaceInTime::at).orElse(null), Instant.class)
                .setParameter("id", after.map(PlaceInTime::id).orElse(null), UUID.class)
                .setParameter("most", most)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("person", String.class)
                .addScalar("area", String.class)
                .addScalar("what", String.class)
                .addScalar("project", String.class)
                .addScalar("nomination", UUID.class)
                .addScalar("nominee", String.class)
                .addScalar("country", String.class)
                .addScalar("remark", String.class)
                .getResultList();
    }
}
