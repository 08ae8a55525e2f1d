package org.convoke.certificate;

import java.util.Optional;
import java.util.UUID;

/// What somebody reports about one participant and one session.
///
/// @param minutes only where attendance is counted by session; left out, it means all of them or none
public record Presence(UUID nomination, boolean present, Optional<Integer> minutes) {}
