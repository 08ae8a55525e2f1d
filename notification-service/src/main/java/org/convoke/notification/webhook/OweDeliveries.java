package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.convoke.notification.feed.PartnerEvent;

/// Every event in an NPO's feed is owed to those of its webhooks that want it, in the same transaction.
@ApplicationScoped
class OweDeliveries {

    private final Webhooks webhooks;
    private final Deliveries deliveries;

    OweDeliveries(Webhooks webhooks, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    void owe(@Observes PartnerEvent event) {
        webhooks.held(event.npo()).stream()
                .filter(webhook -> webhook.wants(event.type()))
                .forEach(webhook -> deliveries.owe(webhook.id(), event));
    }
}
