package org.convoke.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.convoke.contracts.Context;
import org.convoke.notification.webhook.Webhook.Terms;
import org.convoke.notification.webhook.WebhookRefused.UnfitUrl;
import org.convoke.notification.webhook.WebhookRefused.UnknownTypes;
import org.convoke.notification.webhook.call.Destinations;
import org.convoke.notification.webhook.call.Forbidden;
import org.convoke.webkit.Refusal;

/// Refuses what can be seen to be wrong before anybody is called.
@ApplicationScoped
class CheckTerms {

    private static final Set<String> TYPES = Arrays.stream(Context.values())
            .flatMap(context -> context.events().stream().map(context::type))
            .collect(Collectors.toSet());

    private final Destinations destinations;

    CheckTerms(Destinations destinations) {
        this.destinations = destinations;
    }

    void check(Terms terms) {
        try {
            destinations.check(terms.url());
        } catch (Forbidden e) {
            throw Refusal.because(new UnfitUrl(e.getMessage()));
        }
        var unknown =
                terms.types().stream().filter(type -> !TYPES.contains(type)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw Refusal.because(new UnknownTypes(unknown));
        }
    }
}
