package org.convoke.nomination.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.PersonKeys;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotifications;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds nominations that look like one person: within a project, and between projects that are under way at the same
/// time. Only those are compared that share a birth date, a mailbox or a telephone number, and of them no more is read
/// than the keys: many people may be born on one day.
@ApplicationScoped
public class Duplicates {

    /// A nomination, as far as it is read to compare it.
    record Other(UUID id, String project, PersonKeys keys) {

        static Other of(Object[] row, int from) {
            return new Other((UUID) row[from], (String) row[from + 1], (PersonKeys) row[from + 2]);
        }
    }

    private static final String OF_NPO = """
            select id, project, keys from Nomination
            where country = :country and id <> :id and status not in (DRAFT, RECALLED)
              and (keys.birthDate = :birthDate or keys.email = :email or keys.phone = :phone)""";

    private static final String OF_PROJECT = """
            select one.id, one.project, one.keys, other.id, other.project, other.keys
            from Nomination one join Nomination other on one.keys.birthDate = other.keys.birthDate
              or one.keys.email = other.keys.email or one.keys.phone = other.keys.phone
            where one.status not in (DRAFT, RECALLED) and other.status not in (DRAFT, RECALLED)
              and one.project = :project and (other.project <> :project or one.id < other.id)""";

    private static final Comparator<Duplicate> SUREST_FIRST = Comparator.comparing(
                    (Duplicate found) -> found.likeness().certainty())
            .thenComparing(found -> found.one().candidate().name())
            .thenComparing(found -> found.one().id())
            .thenComparing(found -> found.other().id());

    private final EntityManager entities;
    private final ProjectNotifications projects;
    private final Judgements judgements;
    private final double threshold;

    /// @param threshold from which on two names are similar, between 0 and 1
    Duplicates(
            EntityManager entities,
            ProjectNotifications projects,
            Judgements judgements,
            @ConfigProperty(name = "convoke.duplicates.similar-names", defaultValue = "0.9") double threshold) {
        this.entities = entities;
        this.projects = projects;
        this.judgements = judgements;
        this.threshold = threshold;
    }

    /// The surest first.
    public List<Duplicate> in(String project) {
        var found =
                entities
                        .createQuery(OF_PROJECT, Object[].class)
                        .setParameter("project", project)
                        .getResultList()
                        .stream()
                        .flatMap(row -> compared(Other.of(row, 0), Other.of(row, 3)))
                        .toList();
        var known = judgements.about(found.stream().map(pair -> pair.one().id()).toList());
        return found.stream()
                .map(pair -> pair.with(Optional.ofNullable(known.get(pair.ids()))))
                .sorted(SUREST_FIRST)
                .toList();
    }

    private Stream<Duplicate> compared(Other one, Other other) {
        return Likeness.of(one.keys(), other.keys(), threshold)
                .filter(_ -> together(one.project(), other.project()))
                .map(likeness -> new Duplicate(
                        entities.find(Nomination.class, one.id()),
                        entities.find(Nomination.class, other.id()),
                        likeness,
                        Optional.empty()))
                .stream();
    }

    /// Other nominations of the same NPO that look like the same person.
    List<Other> ofOwnNpo(Nomination nomination) {
        var keys = nomination.keys().orElseThrow();
        return entities
                .createQuery(OF_NPO, Object[].class)
                .setParameter("country", nomination.country())
                .setParameter("id", nomination.id())
                .setParameter("birthDate", keys.birthDate())
                .setParameter("email", keys.email())
                .setParameter("phone", keys.phone())
                .getResultList()
                .stream()
                .map(row -> Other.of(row, 0))
                .filter(other -> Likeness.of(keys, other.keys(), threshold).isPresent())
                .filter(other -> together(nomination.project(), other.project()))
                .toList();
    }

    /// Whether two projects are under way at the same time, from the call to the last day.
    private boolean together(String project, String other) {
        return project.equals(other) || overlap(notice(project), notice(other));
    }

    private Notice notice(String project) {
        return projects.get(project, true).notice();
    }

    private static boolean overlap(Notice one, Notice other) {
        return !one.issuedOn().isAfter(other.endsOn()) && !other.issuedOn().isAfter(one.endsOn());
    }
}
