package org.convoke.eventing;

import java.time.Instant;
import java.util.UUID;
import org.convoke.contracts.Context;

/// What travels with every event (CloudEvents 1.0 attributes).
///
/// @param version counts the events of this producer and project: 1, 2, 3, … without gaps
public record Envelope(UUID id, Context producer, String type, String project, long version, Instant occurredAt) {}
