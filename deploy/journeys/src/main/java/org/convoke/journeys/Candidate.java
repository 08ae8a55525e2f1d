package org.convoke.journeys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A nominated person as the Secretariat sees them when it selects.
///
/// @param exclusions why the person cannot simply be chosen; empty for most
record Candidate(
        UUID nomination, String country, String pool, String name, Optional<Integer> rank, List<Exclusion> exclusions) {

    record Exclusion(String rule, String reason) {}

    boolean selectable() {
        return exclusions.isEmpty();
    }

    String reasons() {
        return exclusions.stream()
                .map(exclusion -> "%s (%s)".formatted(exclusion.reason(), exclusion.rule()))
                .collect(Collectors.joining(", "));
    }
}
