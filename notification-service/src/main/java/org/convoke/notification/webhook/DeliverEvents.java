package org.convoke.notification.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.convoke.notification.feed.CloudEvent;
import org.convoke.notification.webhook.call.Answer;
import org.convoke.notification.webhook.call.CallReceiver;
import org.jboss.logging.Logger;

/// Makes the calls that are due, so many at a time, outside any transaction.
///
/// Whatever happens between claim and end (a crash, a power cut) leaves a lease that ends; then the event is sent
/// again.
@ApplicationScoped
class DeliverEvents {

    private static final Logger LOG = Logger.getLogger(DeliverEvents.class);
    private static final int STOP_SECONDS = 10;

    private final ClaimAttempt claims;
    private final EndAttempt ends;
    private final CallReceiver receiver;
    private final SecretSafe safe;
    private final int parallel;
    private final Semaphore slots;
    private volatile boolean stopping;

    DeliverEvents(
            ClaimAttempt claims, EndAttempt ends, CallReceiver receiver, SecretSafe safe, WebhookSettings settings) {
        this.claims = claims;
        this.ends = ends;
        this.receiver = receiver;
        this.safe = safe;
        this.parallel = settings.parallel();
        this.slots = new Semaphore(parallel);
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void deliver() {
        while (!stopping && slots.tryAcquire()) {
            var next = claim();
            if (next.isEmpty()) {
                return;
            }
            Thread.ofVirtual().name("webhook-" + next.get().webhook()).start(() -> work(next.get()));
        }
    }

    /// Lets the calls under way come to their end.
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        slots.tryAcquire(parallel, STOP_SECONDS, TimeUnit.SECONDS);
    }

    /// Gives the slot back when there is nothing to claim.
    private Optional<Attempt> claim() {
        var claimed = Optional.<Attempt>empty();
        try {
            claimed = claims.claim();
        } finally {
            if (claimed.isEmpty()) {
                slots.release();
            }
        }
        return claimed;
    }

    /// Goes on with what is due next, so that a backlog does not wait for the scheduler.
    private void work(Attempt first) {
        try {
            var attempt = Optional.of(first);
            while (attempt.isPresent()) {
                call(attempt.get());
                attempt = stopping ? Optional.empty() : claims.claim();
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "a webhook's attempt is left to its lease");
        } finally {
            slots.release();
        }
    }

    private void call(Attempt attempt) {
        ends.end(attempt, answer(attempt));
    }

    /// What cannot even be called has failed like any other attempt, so that it hinders nobody else.
    private Answer answer(Attempt attempt) {
        try {
            return receiver.call(attempt.url(), headers(attempt), attempt.body());
        } catch (RuntimeException e) {
            LOG.warnf(e, "webhook %s cannot be called", attempt.webhook());
            return new Answer(null, "could not be called: " + e.getMessage(), 0);
        }
    }

    private Map<String, String> headers(Attempt attempt) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", CloudEvent.MEDIA_TYPE + "; charset=utf-8");
        headers.put("User-Agent", "Convoke-Webhooks/1");
        headers.put("webhook-id", attempt.event().toString());
        headers.put("webhook-timestamp", Long.toString(attempt.seconds()));
        headers.put("webhook-signature", attempt.signatures(safe));
        return headers;
    }
}
