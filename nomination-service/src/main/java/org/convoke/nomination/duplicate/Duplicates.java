package org.convoke.nomination.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.convoke.nomination.Nomination;
import org.convoke.nomination.call.Notice;
import org.convoke.nomination.call.ProjectNotifications;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Finds nominations that look like one person: within a project, and between projects that are under way at the same
/// time. Two nominations are compared only if they share a birth date, a mailbox or a telephone number, so that the
/// indexes do the search.
@ApplicationScoped
public class Duplicates {

    private static final String ALIKE = """
            select one, other from Nomination one, Nomination other
            where one.status not in (DRAFT, RECALLED) and other.status not in (DRAFT, RECALLED)
              and (one.keys.birthDate = other.keys.birthDate or one.keys.email = other.keys.email
                or one.keys.phone = other.keys.phone)
              and\s""";

    private static final String OF_PROJECT =
            ALIKE + "one.project = :project and (other.project <> :project or one.id < other.id)";

    private static final String OF_OWN_NPO = ALIKE + "one.id = :id and other.id <> :id and other.country = one.country";

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
        var query = entities.createQuery(OF_PROJECT, Object[].class).setParameter("project", project);
        var found = alike(query).toList();
        var known = judgements.about(found.stream().map(pair -> pair.one().id()).toList());
        return found.stream()
                .map(pair -> pair.with(Optional.ofNullable(known.get(pair.ids()))))
                .sorted(SUREST_FIRST)
                .toList();
    }

    /// Other nominations of the same NPO that look like the same person.
    List<Duplicate> ofOwnNpo(Nomination nomination) {
        return alike(entities.createQuery(OF_OWN_NPO, Object[].class).setParameter("id", nomination.id()))
                .toList();
    }

    private Stream<Duplicate> alike(TypedQuery<Object[]> pairs) {
        return pairs.getResultList().stream()
                .flatMap(pair -> alike((Nomination) pair[0], (Nomination) pair[1]).stream());
    }

    private Optional<Duplicate> alike(Nomination one, Nomination other) {
        return Likeness.of(one, other, threshold)
                .filter(_ -> one.project().equals(other.project()) || overlap(notice(one), notice(other)))
                .map(likeness -> new Duplicate(one, other, likeness, Optional.empty()));
    }

    private Notice notice(Nomination nomination) {
        return projects.get(nomination.project(), true).notice();
    }

    /// From the call to the last day.
    private static boolean overlap(Notice one, Notice other) {
        return !one.issuedOn().isAfter(other.endsOn()) && !other.issuedOn().isAfter(one.endsOn());
    }
}
