package org.convoke.notification.mail;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.UUID;

/// A mail that somebody is owed for an event, before it has words.
///
/// @param replyTo the office that answers (R031)
@Embeddable
public record Order(
        UUID event,
        String project,
        String template,
        @Enumerated(EnumType.STRING) Role role,
        String recipient,
        String replyTo) {

    /// Of the recipient.
    String domain() {
        return recipient.substring(recipient.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// One mail per event, template and recipient, however often the event is told.
    String dedupeKey() {
        return event + " " + template + " " + recipient;
    }
}
