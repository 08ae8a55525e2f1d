package org.convoke.notification.obligation.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.contracts.Context;
import org.convoke.contracts.ConvokeEvent;
import org.convoke.contracts.NominationEvent.ProjectNotified;
import org.convoke.eventing.EventCodec;

/// Finds the facts of a project that was notified before there was a calendar, in the journal of its events.
@ApplicationScoped
public class Replay {

    private static final String HEARD = """
            select producer, type, payload::text as payload, occurred_at from inbox
            where project = :project and processed_at is not null order by seq""";

    private final EntityManager database;
    private final EventCodec codec;

    Replay(EntityManager database, EventCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    private record Heard(ConvokeEvent event, Instant occurredAt) {}

    /// Empty when its notification was never heard.
    public Optional<Facts> facts(String project) {
        var heard = heard(project);
        return heard.stream()
                .map(Heard::event)
                .filter(ProjectNotified.class::isInstance)
                .map(ProjectNotified.class::cast)
                .findFirst()
                .map(notified -> after(Facts.of(notified), heard));
    }

    private static Facts after(Facts first, List<Heard> heard) {
        var facts = first;
        for (var one : heard) {
            facts = Chronicle.after(facts, one.event(), one.occurredAt());
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // what the type of the result says
    private List<Heard> heard(String project) {
        var rows = (List<Tuple>) database.createNativeQuery(HEARD, Tuple.class)
                .setParameter("project", project)
                .getResultList();
        return rows.stream().flatMap(row -> heard(row).stream()).toList();
    }

    /// Empty for an event that this version does not know.
    private Optional<Heard> heard(Tuple row) {
        return Context.valueOf(row.get("producer", String.class))
                .event(row.get("type", String.class))
                .map(type -> codec.read(row.get("payload", String.class), type))
                .map(event -> new Heard(event, row.get("occurred_at", Instant.class)));
    }
}
