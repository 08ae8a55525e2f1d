package org.convoke.nomination.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// The portfolio learns who took a seat and who was there. Told again, it is the same.
@ApplicationScoped
public class NoteParticipation {

    private static final String ACCEPTED = """
            insert into participation (nomination, accepted_at) values (:nomination, :at)
            on conflict (nomination) do update set accepted_at = excluded.accepted_at""";

    private static final String ATTENDED = """
            insert into participation (nomination, present)
            values (:nomination, case when :present then array[cast(:session as text)] else '{}' end)
            on conflict (nomination) do update
            set present = array_remove(participation.present, cast(:session as text)) || excluded.present""";

    private final EntityManager entities;

    NoteParticipation(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public void accepted(UUID nomination, Instant at) {
        entities.createNativeQuery(ACCEPTED)
                .setParameter("nomination", nomination)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// The last word about a session counts.
    @Transactional
    public void attended(UUID nomination, String session, boolean present) {
        entities.createNativeQuery(ATTENDED)
                .setParameter("nomination", nomination)
                .setParameter("session", session)
                .setParameter("present", present)
                .executeUpdate();
    }
}
