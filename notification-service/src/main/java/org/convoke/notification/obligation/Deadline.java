package org.convoke.notification.obligation;

import java.time.Instant;
import java.util.UUID;

/// A place in the list of obligations by their deadlines.
public record Deadline(Instant dueAt, UUID obligation) {

    static final Deadline FIRST = new Deadline(Instant.EPOCH, new UUID(0, 0));

    /// @throws RuntimeException when the text was not written by [#text]
    public static Deadline of(String text) {
        var parts = text.split(" ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not a deadline");
        }
        return new Deadline(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    public static Deadline of(Obligation obligation) {
        return new Deadline(obligation.dueAt(), obligation.id());
    }

    public String text() {
        return dueAt + " " + obligation;
    }
}
