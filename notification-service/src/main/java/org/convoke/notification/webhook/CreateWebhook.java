package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.convoke.notification.webhook.Webhook.Terms;
import org.convoke.notification.webhook.WebhookRefused.TooManyWebhooks;
import org.convoke.webkit.Refusal;

/// An NPO wants to be told at an address from now on.
@ApplicationScoped
public class CreateWebhook {

    /// @param secret shown this once
    public record Created(Webhook webhook, SigningSecret secret) {}

    private final Webhooks webhooks;
    private final CheckTerms check;
    private final SecretSafe safe;
    private final WebhookSettings settings;
    private final Clock clock;

    CreateWebhook(Webhooks webhooks, CheckTerms check, SecretSafe safe, WebhookSettings settings, Clock clock) {
        this.webhooks = webhooks;
        this.check = check;
        this.safe = safe;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Created create(String npo, Terms terms) {
        check.check(terms);
        if (webhooks.count("npo", npo) >= settings.most()) {
            throw Refusal.because(new TooManyWebhooks(settings.most()));
        }
        var id = UUID.randomUUID();
        var secret = SigningSecret.draw();
        var webhook = new Webhook(id, npo, terms, safe.seal(id, secret), clock.instant());
        webhooks.persistAndFlush(webhook);
        return new Created(webhook, secret);
    }
}
