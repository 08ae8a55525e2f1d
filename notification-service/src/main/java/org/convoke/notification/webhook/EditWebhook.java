package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.convoke.notification.webhook.Webhook.Terms;

/// The NPO says anew where and of what it wants to be told. What waits already goes to the new address.
@ApplicationScoped
public class EditWebhook {

    private final Webhooks webhooks;
    private final CheckTerms check;

    EditWebhook(Webhooks webhooks, CheckTerms check) {
        this.webhooks = webhooks;
        this.check = check;
    }

    @Transactional
    public Webhook edit(String npo, UUID id, Terms terms, String ifMatch) {
        var webhook = webhooks.locked(npo, id, ifMatch);
        check.check(terms);
        webhook.edit(terms);
        webhooks.flush();
        return webhook;
    }
}
