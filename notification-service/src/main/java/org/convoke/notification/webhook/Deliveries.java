package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.convoke.notification.feed.PartnerEvent;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/// What webhooks are still to be told, and when. Whoever adds to a stream holds a lock on its webhook, so that the
/// order
/// of ids is the order of events.
@ApplicationScoped
public class Deliveries {

    /// The stream of tests, which hinder no project.
    static final String TESTS = "";

    static final String TEST_TYPE = "org.convoke.notification.WebhookTested";

    private static final String OWE = """
            insert into webhook_delivery (webhook, project, event, event_id, type)
            values (:webhook, :project, :event, :id, :type)""";

    /// A stream that waits after a failure goes on waiting.
    private static final String WAKE = """
            insert into webhook_stream (webhook, project, due_at) values (:webhook, :project, timestamptz 'epoch')
            on conflict (webhook, project) do update
            set due_at = coalesce(webhook_stream.due_at, timestamptz 'epoch')""";

    private static final String FORGET_SINCE = """
            delete from webhook_delivery d using partner_event e
            where d.webhook = :webhook and d.event = e.seq and e.told_at >= :from""";
    private static final String OWE_SINCE = """
            insert into webhook_delivery (webhook, project, event, event_id, type)
            select :webhook, project, seq, event_id, type from partner_event
            where npo = :npo and told_at >= :from and (:all or type in (:types)) order by seq""";
    private static final String WAKE_ALL = """
            insert into webhook_stream (webhook, project, due_at)
            select distinct webhook, project, timestamptz 'epoch' from webhook_delivery
            where webhook = :webhook and project <> ''
            on conflict (webhook, project) do update set due_at = excluded.due_at, failures = 0""";

    private final EntityManager database;

    Deliveries(EntityManager database) {
        this.database = database;
    }

    void owe(UUID webhook, PartnerEvent event) {
        owe(webhook, event.project(), event.seq(), event.eventId(), event.type());
    }

    void oweTest(UUID webhook, UUID event) {
        owe(webhook, TESTS, null, event, TEST_TYPE);
    }

    private void owe(UUID webhook, String project, Long event, UUID id, String type) {
        update(OWE, webhook)
                .setParameter("project", project)
                .setParameter("event", new TypedParameterValue<>(StandardBasicTypes.LONG, event))
                .setParameter("id", id)
                .setParameter("type", type)
                .executeUpdate();
        update(WAKE, webhook).setParameter("project", project).executeUpdate();
    }

    /// @return how many events will be sent again
    long replay(Webhook webhook, Instant from) {
        update(FORGET_SINCE, webhook.id()).setParameter("from", from).executeUpdate();
        var types = webhook.terms().types();
        var owed = update(OWE_SINCE, webhook.id())
                .setParameter("npo", webhook.npo())
                .setParameter("from", from)
                .setParameter("all", types.isEmpty())
                .setParameter("types", types.isEmpty() ? List.of("") : types)
                .executeUpdate();
        startAnew(webhook.id());
        return owed;
    }

    /// Everything that waits is due now, as if nothing had failed yet.
    void startAnew(UUID webhook) {
        update(WAKE_ALL, webhook).executeUpdate();
    }

    /// How many events wait to be sent.
    public long waiting(UUID webhook) {
        return ((Number) update("select count(*) from webhook_delivery where webhook = :webhook", webhook)
                        .getSingleResult())
                .longValue();
    }

    private Query update(String sql, UUID webhook) {
        return database.createNativeQuery(sql).setParameter("webhook", webhook);
    }
}
