package org.convoke.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/// An event as the notification service received it (CloudEvents).
public record Event(UUID id, String source, String type, Instant time, JsonNode data) {

    /// As in `NominationSubmitted`.
    public String name() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
