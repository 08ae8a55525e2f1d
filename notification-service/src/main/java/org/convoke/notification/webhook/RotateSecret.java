package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.notification.webhook.CreateWebhook.Created;

/// A new secret signs from now on; for some time the old one signs as well, so that the receiver can change over.
@ApplicationScoped
public class RotateSecret {

    private final Webhooks webhooks;
    private final SecretSafe safe;
    private final WebhookSettings settings;
    private final Clock clock;

    RotateSecret(Webhooks webhooks, SecretSafe safe, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.safe = safe;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Created rotate(String npo, UUID id, String ifMatch) {
        var webhook = webhooks.locked(npo, id, ifMatch);
        var secret = SigningSecret.draw();
        webhook.rotate(safe.seal(id, secret), clock.instant().plus(settings.rotation()));
        webhooks.flush();
        return new Created(webhook, secret);
    }

    /// The old secret signs no more, for example because somebody got hold of it.
    @Transactional
    public Webhook end(String npo, UUID id, String ifMatch) {
        var webhook = webhooks.locked(npo, id, ifMatch);
        webhook.forgetOldSecret();
        webhooks.flush();
        return webhook;
    }
}
