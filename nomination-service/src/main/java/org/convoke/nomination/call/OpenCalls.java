package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/// Notifications on which somebody has to act, the nearest closing first, with what was sent so far: for everybody's
/// first
/// page, hence in one query.
@ApplicationScoped
public class OpenCalls {
    private static final String FOUND = """
            select code, notice ->> 'title' as title, status, closes_at, notice ->> 'zone' as zone,
                   (select count(distinct country) from jsonb_array_elements_text(
                        (notice -> 'participatingCountries') || (notice -> 'hostCountries')) country) as invited,
                   (select count(distinct country) from nomination
                        where project = code and status not in ('DRAFT', 'RECALLED')) as heard,
                   own.nominated, own.incomplete, (notice -> 'policy' ->> 'minimumNominees')::int as minimum
            from project_notification, lateral (
                select count(*) as nominated, count(*) filter (where jsonb_array_length(missing) > 0) as incomplete
                from nomination where project = code and country = :country and status not in ('DRAFT', 'RECALLED')) own
            where status = any(:statuses)
              and (not :hosted or notice -> 'hostCountries' @> to_jsonb(cast(:country as text)))
              and (cast(:country as text) is null
                or (notice -> 'participatingCountries') || (notice -> 'hostCountries') @> to_jsonb(cast(:country as text)))
            order by closes_at, code limit :most""";

    /// @param closes in the project's zone
    /// @param invited countries, and how many of them have been `heard` of
    /// @param nominated by the country that was asked for, and `incomplete` of these
    public record OpenCall(
            String code,
            String title,
            ProjectStatus status,
            ZonedDateTime closes,
            int invited,
            int heard,
            int nominated,
            int incomplete,
            int minimum) {}

    private final EntityManager entities;

    OpenCalls(EntityManager entities) {
        this.entities = entities;
    }

    /// @param country only those it is invited to; empty for all
    public List<OpenCall> in(Set<ProjectStatus> statuses, Optional<String> country, int most) {
        return find(statuses, country, false, most);
    }

    /// Those that a country hosts (R007).
    public List<OpenCall> hostedBy(String country, Set<ProjectStatus> statuses, int most) {
        return find(statuses, Optional.of(country), true, most);
    }

    private List<OpenCall> find(Set<ProjectStatus> statuses, Optional<String> country, boolean hosted, int most) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(FOUND, Object[].class)
                .setParameter("statuses", statuses.stream().map(Enum::name).toArray(String[]::new), String[].class)
                .setParameter("country", country.orElse(null), String.class)
                .setParameter("hosted", hosted)
                .setParameter("most", most)
                .addScalar("code", String.class)
                .addScalar("title", String.class)
                .addScalar("status", String.class)
                .addScalar("closes_at", Instant.class)
                .addScalar("zone", String.class)
                .addScalar("invited", Integer.class)
                .addScalar("heard", Integer.class)
                .addScalar("nominated", Integer.class)
                .addScalar("incomplete", Integer.class)
                .addScalar("minimum", Integer.class)
                .getResultList()
                .stream()
                .map(OpenCalls::call)
                .toList();
    }

    private static OpenCall call(Object[] row) {
        return new OpenCall(
                (String) row[0],
                (String) row[1],
                ProjectStatus.valueOf((String) row[2]),
                ((Instant) row[3]).atZone(ZoneId.of((String) row[4])),
                (int) row[5],
                (int) row[6],
                (int) row[7],
                (int) row[8],
                (int) row[9]);
    }
}
