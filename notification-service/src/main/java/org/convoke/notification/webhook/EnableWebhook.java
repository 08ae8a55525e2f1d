package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.notification.webhook.Webhook.State;
import org.convoke.notification.webhook.WebhookRefused.NotDisabled;
import org.convoke.webkit.Refusal;

/// The receiver works again: everything that has waited goes out at once, and the pauses begin anew.
@ApplicationScoped
public class EnableWebhook {

    private final Webhooks webhooks;
    private final Deliveries deliveries;

    EnableWebhook(Webhooks webhooks, Deliveries deliveries) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @Transactional
    public Webhook enable(String npo, UUID id, String ifMatch) {
        var webhook = webhooks.locked(npo, id, ifMatch);
        if (webhook.state() != State.DISABLED) {
            throw Refusal.because(new NotDisabled());
        }
        webhook.enable();
        webhooks.flush();
        deliveries.startAnew(id);
        return webhook;
    }
}
