package org.convoke.journeys.chaos;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.chaos.check.Checker;
import org.convoke.journeys.client.Until;

/// Waits until all events of some projects are published, received and processed and all their mails are sent, or until
/// nothing moves any more: then the checker will say what is missing.
final class Quiet {
    private static final String COMMITTED = "select count(*) from outbox where project = any(?)";
    private static final String PROCESSED =
            "select count(processed_at) from inbox where project = any(?) and producer = upper(?)";
    private static final String UNSENT =
            "select count(*) from mail where project = any(?) and state not in ('SENT', 'FAILED')";
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final RunningPlatform running;
    private final String[] projects;
    private final Duration patience;
    private long least = Long.MAX_VALUE;
    private long movedAt = System.nanoTime();

    /// @param patience how long nothing may move
    Quiet(RunningPlatform running, Set<String> projects, Duration patience) {
        this.running = running;
        this.projects = projects.toArray(String[]::new);
        this.patience = patience;
    }

    /// @return how much is left undone
    long await() {
        Until.holds("quiet", LONGEST, this::still);
        return least;
    }

    private boolean still() {
        var undone = undone();
        if (undone != least) movedAt = System.nanoTime();
        least = undone;
        return undone == 0 || System.nanoTime() - movedAt > patience.toNanos();
    }

    private long undone() {
        try {
            var undone = count("notification", UNSENT);
            for (var consumer : Checker.LISTENERS.entrySet()) {
                for (var producer : consumer.getValue()) {
                    undone += count(producer, COMMITTED) - count(consumer.getKey(), PROCESSED, producer);
                }
            }
            return undone;
        } catch (SQLException notYetBack) {
            return Long.MAX_VALUE;
        }
    }

    private long count(String database, String sql, String... more) throws SQLException {
        var url = running.get("jdbc.url." + database);
        try (var connection = DriverManager.getConnection(url, database, running.get("jdbc.password." + database));
                var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("text", projects));
            for (var place = 0; place < more.length; place++) query.setString(place + 2, more[place]);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
