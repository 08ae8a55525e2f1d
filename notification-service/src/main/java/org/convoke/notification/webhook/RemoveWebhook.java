package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// The NPO wants to be told there no more; its log goes too.
@ApplicationScoped
public class RemoveWebhook {

    private final Webhooks webhooks;

    RemoveWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Transactional
    public void remove(String npo, UUID id, String ifMatch) {
        webhooks.delete(webhooks.locked(npo, id, ifMatch));
    }
}
