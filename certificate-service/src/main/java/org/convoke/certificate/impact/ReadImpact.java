package org.convoke.certificate.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.convoke.certificate.evaluation.ReadResults;
import org.hibernate.Session;

/// Counts what came of the projects that started in a span of years and are not cancelled.
@ApplicationScoped
public class ReadImpact {

    private static final String COUNTED = """
            select c.project, c.title, cast(extract(year from c.starts_on) as integer) as year,
              count(p.nomination) as participants, count(distinct p.country) as countries,
              count(*) filter (where p.standing = 'ISSUED') as certificates,
              (select count(*) from paper q where q.project = c.project and q.submitted_at is not null
                and q.kind = 'COUNTRY_PAPER') as country_papers,
              (select count(*) from paper q where q.project = c.project and q.submitted_at is not null
                and q.kind = 'ACTION_PLAN') as action_plans,
              (select count(*) from paper q where q.project = c.project and q.submitted_at is not null
                and q.kind = 'PROGRESS_REPORT') as progress_reports
            from course c left join participant p on p.project = c.project and p.standing <> 'WITHDRAWN'
            where c.prospect <> 'CANCELLED' and extract(year from c.starts_on) between :first and :last
            group by c.project
            order by c.starts_on desc, c.project""";

    private final EntityManager entities;
    private final ReadResults readResults;

    ReadImpact(EntityManager entities, ReadResults readResults) {
        this.entities = entities;
        this.readResults = readResults;
    }

    public Impact read(int first, int last) {
        var evaluations = readResults.averages();
        return Impact.of(
                rows(first, last).stream().map(row -> project(row, evaluations)).toList());
    }

    private List<Tuple> rows(int first, int last) {
        return entities.unwrap(Session.class)
                .createNativeQuery(COUNTED, Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private static ProjectImpact project(Tuple row, Map<String, Double> evaluations) {
        var code = row.get("project", String.class);
        return new ProjectImpact(
                code,
                row.get("title", String.class),
                row.get("year", Integer.class),
                count(row, "participants"),
                count(row, "countries"),
                count(row, "certificates"),
                count(row, "country_papers"),
                count(row, "action_plans"),
                count(row, "progress_reports"),
                Optional.ofNullable(evaluations.get(code)));
    }

    private static long count(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
