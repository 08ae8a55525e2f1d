package org.convoke.nomination.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Counts a project's nominations by country, for the closing of its window and for those who watch it (R044, R065).
@ApplicationScoped
public class CountryTallies {

    private static final String TALLY = """
            select country, count(*) as nominated,
                   count(*) filter (where jsonb_array_length(missing) > 0) as incomplete,
                   count(*) filter (where government_approval = 'TO_FOLLOW') as provisional,
                   count(*) filter (where late) as late, max(submitted_at) as last_at
            from nomination where project = :project and status not in ('DRAFT', 'RECALLED') group by country""";

    private final EntityManager entities;

    CountryTallies(EntityManager entities) {
        this.entities = entities;
    }

    /// By country; one that has sent nothing is not in it.
    public Map<String, CountryTally> of(String project) {
        return rows(project).stream()
                .map(CountryTallies::tally)
                .collect(Collectors.toMap(CountryTally::country, Function.identity()));
    }

    private List<Object[]> rows(String project) {
        return entities.unwrap(Session.class)
                .createNativeQuery(TALLY, Object[].class)
                .setParameter("project", project)
                .addScalar("country", String.class)
                .addScalar("nominated", Integer.class)
                .addScalar("incomplete", Integer.class)
                .addScalar("provisional", Integer.class)
                .addScalar("late", Integer.class)
                .addScalar("last_at", Instant.class)
                .getResultList();
    }

    private static CountryTally tally(Object[] row) {
        return new CountryTally(
                (String) row[0], (int) row[1], (int) row[2], (int) row[3], (int) row[4], Optional.ofNullable((Instant)
                        row[5]));
    }
}
