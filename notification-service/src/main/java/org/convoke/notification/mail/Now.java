package org.convoke.notification.mail;

import java.time.Instant;

/// The present on both clocks.
///
/// @param database real time, the same for every instance: leases and pauses
/// @param platform what people see; it can be moved, so nothing technical may depend on it
record Now(Instant database, Instant platform) {}
