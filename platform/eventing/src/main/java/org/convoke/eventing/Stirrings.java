package org.convoke.eventing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/// How often something happened to a project, as far as this service told or heard of it.
@ApplicationScoped
public class Stirrings {
    private static final String COUNT = """
            select coalesce((select version from outbox_stream where project = ?), 0)
                 + coalesce((select sum(version) from inbox_stream where project = ?), 0)""";

    private final DataSource database;

    Stirrings(DataSource database) {
        this.database = database;
    }

    /// @return a number that grows with every event
    public long of(String project) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setString(1, project);
            count.setString(2, project);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
