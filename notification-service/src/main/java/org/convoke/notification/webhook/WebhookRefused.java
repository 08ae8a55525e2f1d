package org.convoke.notification.webhook;

import java.util.Set;
import org.convoke.webkit.Refused;

/// Why a webhook cannot be had, changed or used.
public sealed interface WebhookRefused extends Refused {

    @Override
    default Kind kind() {
        return switch (this) {
            case UnknownWebhook _ -> Kind.NOT_FOUND;
            case TooManyWebhooks _, NotDisabled _ -> Kind.CONFLICT;
            case UnfitUrl _, UnknownTypes _, ReplayTooLong _ -> Kind.INVALID;
        };
    }

    @Override
    default String rule() {
        return switch (this) {
            case UnknownWebhook _ -> "R049";
            case TooManyWebhooks _, NotDisabled _, UnfitUrl _, UnknownTypes _, ReplayTooLong _ -> "";
        };
    }

    record UnknownWebhook() implements WebhookRefused {
        @Override
        public String detail() {
            return "Your NPO has no such webhook.";
        }
    }

    record TooManyWebhooks(int most) implements WebhookRefused {
        @Override
        public String detail() {
            return "Your NPO has %d webhooks already; remove one first.".formatted(most);
        }
    }

    record NotDisabled() implements WebhookRefused {
        @Override
        public String detail() {
            return "The webhook is active; there is nothing to enable.";
        }
    }

    record UnfitUrl(String why) implements WebhookRefused {
        @Override
        public String detail() {
            return "url: " + why;
        }
    }

    record UnknownTypes(Set<String> types) implements WebhookRefused {
        @Override
        public String detail() {
            return "types: no events are of the type " + String.join(", ", types) + ".";
        }
    }

    record ReplayTooLong(long events, int most) implements WebhookRefused {
        @Override
        public String detail() {
            return "from: that would be %d events and more than %d are not sent again; read them from the feed."
                    .formatted(events, most);
        }
    }
}
