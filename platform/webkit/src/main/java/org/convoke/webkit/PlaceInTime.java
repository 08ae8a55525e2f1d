package org.convoke.webkit;

import java.time.Instant;
import java.util.UUID;

/// Where a row stands in a list that is ordered by time; the id decides between equals.
public record PlaceInTime(Instant at, UUID id) {

    private static final String BETWEEN = " ";

    public static PlaceInTime parse(String text) {
        var parts = text.split(BETWEEN, 2);
        return new PlaceInTime(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
    }

    public String text() {
        return at + BETWEEN + id;
    }
}
