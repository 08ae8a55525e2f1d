package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Sends an event that says nothing, once, also to a webhook that is disabled; the log tells what came of it.
@ApplicationScoped
public class TestWebhook {

    private final Webhooks webhooks;
    private final Deliveries deliveries;

    TestWebhook(Webhooks webhooks, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    /// @return the test event's id
    @Transactional
    public UUID test(String npo, UUID id) {
        webhooks.get(npo, id);
        var event = UUID.randomUUID();
        deliveries.oweTest(id, event);
        return event;
    }
}
