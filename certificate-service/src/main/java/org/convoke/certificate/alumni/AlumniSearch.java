package org.convoke.certificate.alumni;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Finds alumni: people who were there at all, of projects over which it has been decided who earned a certificate. The
/// youngest project first.
@ApplicationScoped
public class AlumniSearch {

    private static final String FOUND = """
            select p.nomination, p.name, p.country, p.email, c.project, c.title, c.starts_on, c.ends_on,
              (select min(number) from certificate k where k.nomination = p.nomination) as number
            from participant p join course c on c.project = p.project
            where p.standing in ('ISSUED', 'WITHHELD')
              and exists (select 1 from attendance a where a.nomination = p.nomination and a.present)
              and (cast(:country as text) is null or p.country = :country)
              and (cast(:project as text) is null or c.project = :project)
              and (cast(:year as integer) is null or extract(year from c.starts_on) = :year)
              and p.name ilike all (:words)
              and (cast(:after as text) is null or c.project || ' ' || p.nomination < :after)
            order by c.project || ' ' || p.nomination desc""";

    /// @param words parts of the name, in any order
    public record Filter(
            Optional<String> country, Optional<String> project, Optional<Integer> year, Optional<String> words) {

        private String[] patterns() {
            return words.stream()
                    .flatMap(text -> List.of(text.strip().split("\\s+")).stream())
                    .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                    .toArray(String[]::new);
        }
    }

    private final EntityManager entities;

    AlumniSearch(EntityManager entities) {
        this.entities = entities;
    }

    /// @param after the place of the last one seen
    public List<Alumnus> find(Filter filter, Optional<String> after, int limit) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(FOUND, Tuple.class)
                .setParameter("country", filter.country().orElse(null), String.class)
                .setParameter("project", filter.project().orElse(null), String.class)
                .setParameter("year", filter.year().orElse(null), Integer.class)
                .setParameter("words", filter.patterns(), String[].class)
                .setParameter("after", after.orElse(null), String.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(AlumniSearch::alumnus)
                .toList();
    }

    /// Where somebody stands in the list.
    public static String place(Alumnus alumnus) {
        return alumnus.project() + " " + alumnus.nomination();
    }

    private static Alumnus alumnus(Tuple row) {
        return new Alumnus(
                row.get("nomination", UUID.class),
                row.get("name", String.class),
                row.get("country", String.class),
                row.get("email", String.class),
                row.get("project", String.class),
                row.get("title", String.class),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                Optional.ofNullable(row.get("number", String.class)));
    }
}
