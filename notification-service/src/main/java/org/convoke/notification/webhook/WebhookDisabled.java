package org.convoke.notification.webhook;

import java.time.Instant;

/// A webhook had to be disabled and its owner does not know yet.
///
/// @param project whose event could not be delivered
/// @param because what its receiver answered last
public record WebhookDisabled(Webhook webhook, String project, String because, Instant at) {}
