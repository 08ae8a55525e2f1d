package org.convoke.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.convoke.webkit.PlaceInTime;
import org.hibernate.Session;

/// Finds nominations by what the Secretariat and NPOs ask for, in the order in which they were first submitted. Drafts
/// are not found: they are none yet.
@ApplicationScoped
public class NominationSearch {

    /// @param owner whose nominations may be found; empty finds all
    /// @param words parts of the person's name or e-mail, in any order, with or without accents
    public record Filter(
            Optional<String> owner,
            Optional<String> project,
            Optional<String> country,
            Optional<NominationStatus> status,
            Optional<Boolean> late,
            Optional<Boolean> incomplete,
            Optional<Boolean> provisional,
            Optional<Instant> submittedAfter,
            Optional<String> words) {}

    /// What must hold of a row, with numbered places for the values.
    private static final class Conditions {
        private final List<String> sql = new ArrayList<>(List.of("submitted_at is not null"));
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object... operands) {
            for (var operand : operands) {
                values.add(operand);
                condition = condition.replaceFirst("\\?(?!\\d)", "?" + values.size());
            }
            sql.add(condition);
        }
    }

    private final EntityManager entities;

    NominationSearch(EntityManager entities) {
        this.entities = entities;
    }

    public List<Nomination> find(Filter filter, Optional<PlaceInTime> after, int limit) {
        var conditions = conditions(filter);
        after.ifPresent(from -> conditions.add("(submitted_at, id) > (?, ?)", from.at(), from.id()));
        var query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from nomination where " + String.join(" and ", conditions.sql)
                                + " order by submitted_at, id",
                        Nomination.class);
        for (var place = 0; place < conditions.values.size(); place++) {
            query.setParameter(place + 1, conditions.values.get(place));
        }
        return query.setMaxResults(limit).getResultList();
    }

    /// Where a nomination stands among those that are found.
    public static PlaceInTime place(Nomination nomination) {
        return new PlaceInTime(nomination.submittedAt(), nomination.id());
    }

    private static Conditions conditions(Filter filter) {
        var conditions = new Conditions();
        filter.owner().ifPresent(owner -> conditions.add("country = ?", owner));
        filter.project().ifPresent(project -> conditions.add("project = ?", project));
        filter.country().ifPresent(country -> conditions.add("country = ?", country));
        filter.status().ifPresent(status -> conditions.add("status = ?", status.name()));
        filter.late().ifPresent(late -> conditions.add("late = ?", late));
        filter.incomplete().ifPresent(lacking -> conditions.add("(jsonb_array_length(missing) > 0) = ?", lacking));
        filter.provisional()
                .ifPresent(waiting ->
                        conditions.add("(government_approval = ?) = ?", GovernmentApproval.TO_FOLLOW.name(), waiting));
        filter.submittedAfter().ifPresent(moment -> conditions.add("submitted_at > ?", moment));
        filter.words()
                .ifPresent(words -> Arrays.stream(NameKey.of(words).split(" "))
                        .forEach(
                                word -> conditions.add("concat(person_key, ' ', email_key) like ?", "%" + word + "%")));
        return conditions;
    }
}
