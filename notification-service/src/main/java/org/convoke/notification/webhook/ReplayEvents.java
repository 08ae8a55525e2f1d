package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.convoke.notification.webhook.WebhookRefused.ReplayTooLong;
import org.convoke.webkit.Refusal;

/// Sends again whatever has happened since some moment, with the ids it had, in order. What waits is not sent twice.
@ApplicationScoped
public class ReplayEvents {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSettings settings;

    ReplayEvents(Webhooks webhooks, Deliveries deliveries, WebhookSettings settings) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /// @return how many events will be sent
    @Transactional
    public long replay(String npo, UUID id, Instant from) {
        var webhook = webhooks.locked(npo, id);
        var events = deliveries.replay(webhook, from);
        if (events > settings.replayMost()) {
            throw Refusal.because(new ReplayTooLong(events, settings.replayMost()));
        }
        return events;
    }
}
