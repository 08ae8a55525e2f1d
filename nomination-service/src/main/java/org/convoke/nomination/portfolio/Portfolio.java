package org.convoke.nomination.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.convoke.nomination.call.ProjectSearch;
import org.convoke.nomination.call.ProjectStatus;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryProducer;

/// All projects with the figures of each in one query, the youngest code first.
@ApplicationScoped
public class Portfolio {

    private static final String FOUND = """
            select project.code, notice.title, notice.modality, notice."startsOn" as starts_on,
                   notice."endsOn" as ends_on, project.status,
                   array_to_string(array(select jsonb_array_elements_text(notice."hostCountries") order by 1), ' ') as hosts,
                   notice."overseasSeats" + notice."localSeats" as seats, people.*
            from project_notification project
            cross join lateral jsonb_to_record(project.notice) as notice (title text, modality text, "startsOn" date,
                "endsOn" date, "hostCountries" jsonb, "participatingCountries" jsonb, "overseasSeats" int,
                "localSeats" int, policy jsonb)
            cross join lateral (
                select count(*) as nominated,
                       count(*) filter (where jsonb_array_length(missing) = 0) as complete,
                       count(*) filter (where status = 'SELECTED') as selected,
                       count(*) filter (where status = 'SELECTED'
                           and (notice.policy ->> 'offers' is null or accepted_at is not null)) as accepted,
                       count(*) filter (where cardinality(present) > 0) as attended,
                       count(*) filter (where certificate = 'ISSUED') as certified
                from nomination left join participation on participation.nomination = nomination.id
                where project = project.code and status not in ('DRAFT', 'RECALLED')) people
            where project.status = coalesce(:status, project.status)
              and project.code like :year
              and notice.modality = coalesce(:modality, notice.modality)
              and (cast(:country as text) is null
                or notice."participatingCountries" || notice."hostCountries" @> to_jsonb(cast(:country as text)))
              and (cast(:host as text) is null or notice."hostCountries" @> to_jsonb(cast(:host as text)))
              and project.code || ' ' || notice.title ilike all (:words)
              and (cast(:after as text) is null or project.code < :after)
            order by project.code desc""";

    /// @param year as codes begin with it, two digits (R001)
    /// @param country that is invited (R010)
    /// @param words parts of code or title, in any order
    public record Filter(
            Optional<String> year,
            Optional<String> modality,
            Optional<String> country,
            Optional<String> host,
            Optional<ProjectStatus> status,
            Optional<String> words) {}

    private final EntityManager entities;

    Portfolio(EntityManager entities) {
        this.entities = entities;
    }

    /// @param after the code of the last one seen
    public List<Line> find(Filter filter, Optional<String> after, int most) {
        return query(entities.unwrap(Session.class), filter, after)
                .setMaxResults(most)
                .getResultList();
    }

    /// The years that projects are of, two digits, the last one first.
    public List<String> years() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select distinct left(code, 2) as year from project_notification order by year desc",
                        String.class)
                .getResultList();
    }

    static NativeQuery<Line> query(QueryProducer database, Filter filter, Optional<String> after) {
        return typed(database.createNativeQuery(FOUND, Line.class))
                .setParameter("year", filter.year().orElse("") + "%")
                .setParameter("modality", filter.modality().orElse(null), String.class)
                .setParameter("country", filter.country().orElse(null), String.class)
                .setParameter("host", filter.host().orElse(null), String.class)
                .setParameter("status", filter.status().map(Enum::name).orElse(null), String.class)
                .setParameter("words", ProjectSearch.patterns(filter.words()), String[].class)
                .setParameter("after", after.orElse(null), String.class);
    }

    /// In the order of [Line].
    private static NativeQuery<Line> typed(NativeQuery<Line> query) {
        return query.addScalar("code", String.class)
                .addScalar("title", String.class)
                .addScalar("modality", String.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .addScalar("hosts", String.class)
                .addScalar("status", String.class)
                .addScalar("seats", Integer.class)
                .addScalar("nominated", Integer.class)
                .addScalar("complete", Integer.class)
                .addScalar("selected", Integer.class)
                .addScalar("accepted", Integer.class)
                .addScalar("attended", Integer.class)
                .addScalar("certified", Integer.class);
    }
}
