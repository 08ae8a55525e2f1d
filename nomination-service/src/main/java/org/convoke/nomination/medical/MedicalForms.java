package org.convoke.nomination.medical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.webkit.PlaceInTime;
import org.hibernate.Session;

/// The medical declarations that have come, for the medical checker to go through, the longest waiting first.
@ApplicationScoped
public class MedicalForms {

    private static final String FOUND = """
            select n.id, concat_ws(' ', candidate ->> 'givenName', candidate ->> 'familyName') as name, n.country, n.project,
                   form.status, form.declared_at, read_at
            from medical_declaration form join nomination n on n.id = form.nomination
            left join lateral (
                select max(reading.read_at) as read_at from medical_reading reading
                where reading.nomination = n.id and part = 'DECLARATION' and reading.read_at >= form.declared_at) last on true
            where n.submitted_at is not null and n.status not in ('RECALLED', 'NOT_SELECTED', 'WITHDRAWN')
              and (:all or read_at is null)
              and (cast(:at as timestamptz) is null or (form.declared_at, n.id) > (:at, :id))
            order by form.declared_at, n.id""";

    /// @param standing name of a [MedicalStatus]
    /// @param readAt when the checker read it last since it came; null when nobody has
    public record Form(
            UUID nomination,
            String name,
            String country,
            String project,
            String standing,
            Instant declaredAt,
            Instant readAt) {

        public MedicalStatus status() {
            return MedicalStatus.valueOf(standing);
        }

        public PlaceInTime place() {
            return new PlaceInTime(declaredAt, nomination);
        }
    }

    private final EntityManager entities;

    MedicalForms(EntityManager entities) {
        this.entities = entities;
    }

    /// @param all with those that were read already
    /// @param after the place of the last one seen
    public List<Form> find(boolean all, Optional<PlaceInTime> after, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(FOUND, Form.class)
                .setParameter("all", all)
                .setParameter("at", after.map(PlaceInTime::at).orElse(null), Instant.class)
                .setParameter("id", after.map(PlaceInTime::id).orElse(null), UUID.class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("country", String.class)
                .addScalar("project", String.class)
                .addScalar("status", String.class)
                .addScalar("declared_at", Instant.class)
                .addScalar("read_at", Instant.class)
                .setMaxResults(most)
                .getResultList();
    }
}
