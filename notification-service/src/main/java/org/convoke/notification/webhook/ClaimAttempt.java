package org.convoke.notification.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.convoke.notification.feed.CloudEvent;
import org.convoke.notification.feed.PartnerEvents;
import org.convoke.notification.feed.RealTime;

/// Takes the next due event of some stream into the hands of this instance; committed before the first byte goes out.
///
/// What waits longest goes first. A webhook that has enough attempts under way leaves the turn to others.
@ApplicationScoped
class ClaimAttempt {

    private static final String NEXT = """
            select s.webhook, s.project from webhook_stream s join webhook w on w.id = s.webhook
            where s.due_at <= :now and (s.lease_until is null or s.lease_until <= clock_timestamp())
            and (w.state = 'ACTIVE' or s.project = '')
            and (select count(*) from webhook_stream b
                 where b.webhook = s.webhook and b.lease_until > clock_timestamp()) < :each
            order by s.due_at limit 1 for update of s skip locked""";
    private static final String HEAD = """
            update webhook_delivery set attempts = attempts + 1 where id = (
              select id from webhook_delivery where webhook = :webhook and project = :project order by id limit 1)
            returning id, attempts, event, event_id, type""";
    private static final String NOTHING =
            "update webhook_stream set due_at = null where webhook = :webhook and project = :project";
    private static final String BEGIN = """
            insert into webhook_attempt (webhook, delivery, attempt, event_id, type, project, began_at)
            values (:webhook, :delivery, :attempt, :event, :type, :project, :now) returning id""";
    private static final String LEASE = """
            update webhook_stream set attempt = :attempt,
            lease_until = clock_timestamp() + make_interval(secs => :seconds)
            where webhook = :webhook and project = :project""";

    private final EntityManager database;
    private final Webhooks webhooks;
    private final PartnerEvents feed;
    private final WebhookSettings settings;
    private final RealTime time;
    private final ObjectMapper json;
    private final Clock clock;

    ClaimAttempt(
            EntityManager database,
            Webhooks webhooks,
            PartnerEvents feed,
            WebhookSettings settings,
            RealTime time,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.webhooks = webhooks;
        this.feed = feed;
        this.settings = settings;
        this.time = time;
        this.json = json;
        this.clock = clock;
    }

    /// @return empty when nothing is due
    @Transactional
    public Optional<Attempt> claim() {
        var now = clock.instant();
        var stream = next(now);
        while (stream.isPresent()) {
            var head = rows(HEAD, stream.get());
            if (!head.isEmpty()) {
                return Optional.of(begin(stream.get(), head.getFirst(), now));
            }
            query(NOTHING, stream.get()).executeUpdate();
            stream = next(now);
        }
        return Optional.empty();
    }

    /// One webhook's events of one project.
    private record Stream(UUID webhook, String project) {}

    private Optional<Stream> next(Instant now) {
        List<?> rows = database.createNativeQuery(NEXT, Tuple.class)
                .setParameter("now", now)
                .setParameter("each", settings.parallelEach())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Stream(row.get(0, UUID.class), row.get(1, String.class)))
                .findFirst();
    }

    private Attempt begin(Stream stream, Tuple head, Instant now) {
        var delivery = head.get("id", Long.class);
        var id = (Number) query(BEGIN, stream)
                .setParameter("delivery", delivery)
                .setParameter("attempt", head.get("attempts", Integer.class))
                .setParameter("event", head.get("event_id", UUID.class))
                .setParameter("type", head.get("type", String.class))
                .setParameter("now", now)
                .getSingleResult();
        query(LEASE, stream)
                .setParameter("attempt", id)
                .setParameter("seconds", (double) settings.lease().toSeconds())
                .executeUpdate();
        return attempt(id.longValue(), stream, head, now);
    }

    private Attempt attempt(long id, Stream stream, Tuple head, Instant now) {
        var webhook = webhooks.findById(stream.webhook());
        return new Attempt(
                id,
                stream.webhook(),
                stream.project(),
                head.get("id", Long.class),
                head.get("event_id", UUID.class),
                URI.create(webhook.terms().url()),
                webhook.secrets(now),
                time.now().getEpochSecond(),
                body(webhook, head, now));
    }

    private byte[] body(Webhook webhook, Tuple head, Instant now) {
        var event = head.get("event", Long.class);
        var told =
                event == null ? test(webhook, head, now) : feed.findById(event).event();
        try {
            return json.writeValueAsBytes(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + told.id(), e);
        }
    }

    private static CloudEvent test(Webhook webhook, Tuple head, Instant now) {
        var data = "{\"webhook\":\"%s\"}".formatted(webhook.id());
        var id = head.get("event_id", UUID.class);
        return new CloudEvent(id, "/notification-service", Deliveries.TEST_TYPE, "test", now, 1, data);
    }

    private List<Tuple> rows(String sql, Stream stream) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("webhook", stream.webhook())
                .setParameter("project", stream.project())
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    private Query query(String sql, Stream stream) {
        return database.createNativeQuery(sql)
                .setParameter("webhook", stream.webhook())
                .setParameter("project", stream.project());
    }
}
