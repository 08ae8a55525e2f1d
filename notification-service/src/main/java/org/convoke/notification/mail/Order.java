package org.convoke.notification.mail;

import java.util.UUID;

/// A mail that somebody is owed for an event, before it has words.
///
/// @param replyTo the office that answers (R031)
public record Order(UUID event, String project, String template, Role role, String recipient, String replyTo) {

    /// One mail per event, template and recipient, however often the event is told.
    String dedupeKey() {
        return event + " " + template + " " + recipient;
    }
}
