package org.convoke.eventing;

import java.io.Serial;
import java.sql.SQLException;
import org.convoke.eventing.CursorLog.Cursor;

/// Outbox and Kafka contradict each other: publishing could lose or double events, so a person has to look first.
final class FailedClosed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private FailedClosed(String message) {
        super("outbox relay refuses to publish: " + message, null, false, false);
    }

    /// @throws FailedClosed unless Kafka has all that the table knows to be there, and the same event at its end
    static void unlessAgreed(OutboxTable table, Cursor cursor) throws SQLException {
        var published = table.lastPublished();
        if (cursor.sequence() < published) {
            throw new FailedClosed("Kafka's cursor (%d) is behind the outbox (%d): wrong cluster or lost offsets"
                    .formatted(cursor.sequence(), published));
        }
        if (cursor.event() != null
                && !table.eventAt(cursor.sequence()).map(cursor.event()::equals).orElse(false)) {
            throw new FailedClosed("the outbox has another event than Kafka at %d: restored from an old backup?"
                    .formatted(cursor.sequence()));
        }
    }
}
