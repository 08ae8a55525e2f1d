package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// Finds project notifications by what is asked for, the youngest code first: it begins with the year (R001) and never
/// changes.
@ApplicationScoped
public class ProjectSearch {

    private static final String WANTED = """
            from project_notification
            where (:drafts or status not in ('DRAFT', 'APPROVED'))
              and status = coalesce(:status, status)
              and (cast(:country as text) is null
                or notice -> 'participatingCountries' || (notice -> 'hostCountries')
                  @> to_jsonb(cast(:country as text)))
              and code || ' ' || (notice ->> 'title') ilike all (:words)
              and (cast(:after as text) is null or code < :after)
            order by code desc""";

    private static final String IN_SHORT = """
            select code, notice ->> 'title' as title, cast(notice ->> 'startsOn' as date) as starts_on,
                   cast(notice ->> 'endsOn' as date) as ends_on, closes_at, notice ->> 'zone' as zone, status
            """;

    /// @param drafts whether those that are not out yet may be found
    /// @param country only what it is invited to (R010)
    /// @param words parts of code or title, in any order
    public record Filter(
            boolean drafts, Optional<ProjectStatus> status, Optional<String> country, Optional<String> words) {}

    /// A notification as lists name it, without its text.
    public record Brief(
            String code,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant closesAt,
            String zone,
            String state) {}

    private final EntityManager entities;

    ProjectSearch(EntityManager entities) {
        this.entities = entities;
    }

    /// @param after the code of the last one seen
    public List<ProjectNotification> find(Filter filter, Optional<String> after, int limit) {
        var query = entities.unwrap(Session.class).createNativeQuery("select * " + WANTED, ProjectNotification.class);
        return asked(query, filter, after).setMaxResults(limit).getResultList();
    }

    /// The same without the text of each, which is most of it.
    public List<Brief> brief(Filter filter, Optional<String> after, int limit) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(IN_SHORT + WANTED, Brief.class)
                .addScalar("code", String.class)
                .addScalar("title", String.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .addScalar("closes_at", Instant.class)
                .addScalar("zone", String.class)
                .addScalar("status", String.class);
        return asked(query, filter, after).setMaxResults(limit).getResultList();
    }

    /// For `ilike all`.
    public static String[] patterns(Optional<String> words) {
        return words.stream()
                .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    private static <T> NativeQuery<T> asked(NativeQuery<T> query, Filter filter, Optional<String> after) {
        return query.setParameter("drafts", filter.drafts())
                .setParameter("status", filter.status().map(Enum::name).orElse(null), String.class)
                .setParameter("country", filter.country().orElse(null), String.class)
                .setParameter("words", patterns(filter.words()), String[].class)
                .setParameter("after", after.orElse(null), String.class);
    }
}
