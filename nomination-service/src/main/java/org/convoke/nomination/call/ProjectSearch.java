package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/// Finds project notifications by what is asked for, the youngest code first: it begins with the year (R001) and never
/// changes.
@ApplicationScoped
public class ProjectSearch {

    private static final String FOUND = """
            select * from project_notification
            where (:drafts or status not in ('DRAFT', 'APPROVED'))
              and status = coalesce(:status, status)
              and (cast(:country as text) is null
                or notice -> 'participatingCountries' || (notice -> 'hostCountries')
                  @> to_jsonb(cast(:country as text)))
              and code || ' ' || (notice ->> 'title') ilike all (:words)
              and (cast(:after as text) is null or code < :after)
            order by code desc""";

    /// @param drafts whether those that are not out yet may be found
    /// @param country only what it is invited to (R010)
    /// @param words parts of code or title, in any order
    public record Filter(
            boolean drafts, Optional<ProjectStatus> status, Optional<String> country, Optional<String> words) {

        private String[] patterns() {
            return words.stream()
                    .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                    .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                    .toArray(String[]::new);
        }
    }

    private final EntityManager entities;

    ProjectSearch(EntityManager entities) {
        this.entities = entities;
    }

    /// @param after the code of the last one seen
    public List<ProjectNotification> find(Filter filter, Optional<String> after, int limit) {
        return entities.unwrap(Session.class)
                .createNativeQuery(FOUND, ProjectNotification.class)
                .setParameter("drafts", filter.drafts())
                .setParameter("status", filter.status().map(Enum::name).orElse(null), String.class)
                .setParameter("country", filter.country().orElse(null), String.class)
                .setParameter("words", filter.patterns(), String[].class)
                .setParameter("after", after.orElse(null), String.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
