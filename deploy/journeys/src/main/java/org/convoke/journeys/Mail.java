package org.convoke.journeys;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A mail the notification service wrote.
public record Mail(
        UUID id,
        String template,
        String recipient,
        String role,
        String subject,
        String state,
        Optional<Instant> sentAt) {

    boolean sent() {
        return state.equals("SENT");
    }
}
