package org.convoke.journeys;

import java.util.UUID;

/// Where the Secretariat does not follow the proposal: one person takes the seat that was proposed for another.
record Swap(UUID in, UUID out, String reason) {}
