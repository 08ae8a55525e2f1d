package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.convoke.notification.webhook.Webhook.State;
import org.convoke.notification.webhook.call.Answer;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;

/// Records what came of an attempt: the event is told, or its stream waits, or the webhook is disabled and its owner is
/// told.
@ApplicationScoped
class EndAttempt {

    private static final String LOG =
            "update webhook_attempt set millis = :millis, status = :status, answer = :answer where id = :attempt";
    private static final String TOLD = "delete from webhook_delivery where id = :delivery";

    /// Without effect when another instance has taken over.
    private static final String GO_ON = """
            update webhook_stream s set attempt = null, lease_until = null, failures = 0,
            due_at = (select timestamptz 'epoch' from webhook_delivery d
                      where d.webhook = s.webhook and d.project = s.project limit 1)
            where webhook = :webhook and project = :project and attempt = :attempt""";
    private static final String WAIT = """
            update webhook_stream set attempt = null, lease_until = null, failures = :failures, due_at = :due
            where webhook = :webhook and project = :project and attempt = :attempt""";
    private static final String FAILURES = """
            select failures from webhook_stream
            where webhook = :webhook and project = :project and attempt = :attempt for update""";

    private final EntityManager database;
    private final Webhooks webhooks;
    private final WebhookSettings settings;
    private final Event<WebhookDisabled> disabled;
    private final Clock clock;

    EndAttempt(
            EntityManager database,
            Webhooks webhooks,
            WebhookSettings settings,
            Event<WebhookDisabled> disabled,
            Clock clock) {
        this.database = database;
        this.webhooks = webhooks;
        this.settings = settings;
        this.disabled = disabled;
        this.clock = clock;
    }

    @Transactional
    public void end(Attempt attempt, Answer answer) {
        var webhook = webhooks.locked(attempt.webhook());
        if (webhook.isEmpty()) {
            return; // removed meanwhile, and its log with it
        }
        log(attempt, answer);
        if (answer.isAccepted() || attempt.isTest()) {
            database.createNativeQuery(TOLD)
                    .setParameter("delivery", attempt.delivery())
                    .executeUpdate();
            query(GO_ON, attempt).executeUpdate();
        } else {
            failures(attempt).ifPresent(before -> failed(attempt, answer, webhook.get(), before + 1));
        }
    }

    private void failed(Attempt attempt, Answer answer, Webhook webhook, int failures) {
        var now = clock.instant();
        var over = answer.isGone() || failures > settings.backoff().size();
        query(WAIT, attempt)
                .setParameter("failures", over ? 0 : failures)
                .setParameter("due", over ? now : now.plus(settings.backoff().get(failures - 1)))
                .executeUpdate();
        if (over && webhook.state() == State.ACTIVE) {
            disable(attempt, answer, webhook, now);
        }
    }

    private void disable(Attempt attempt, Answer answer, Webhook webhook, Instant now) {
        var because = "Event %s of project %s: %s".formatted(attempt.event(), attempt.project(), answer.told());
        webhook.disable(because, now);
        disabled.fire(new WebhookDisabled(webhook, attempt.project(), because, now));
    }

    private void log(Attempt attempt, Answer answer) {
        database.createNativeQuery(LOG)
                .setParameter("attempt", attempt.id())
                .setParameter("millis", answer.millis())
                .setParameter("status", new TypedParameterValue<>(StandardBasicTypes.INTEGER, answer.status()))
                .setParameter("answer", answer.text())
                .executeUpdate();
    }

    private Optional<Integer> failures(Attempt attempt) {
        List<?> rows = query(FAILURES, attempt).getResultList();
        return rows.stream().map(Integer.class::cast).findFirst();
    }

    private Query query(String sql, Attempt attempt) {
        return database.createNativeQuery(sql)
                .setParameter("webhook", attempt.webhook())
                .setParameter("project", attempt.project())
                .setParameter("attempt", attempt.id());
    }
}
