package org.convoke.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// An empty database for one test run of one service, owned by the service's own role.
record FreshDatabase(String service, String name) {

    static FreshDatabase create(String service, String run) {
        var database = new FreshDatabase(service, service + "_test_" + run);
        database.execute("DROP DATABASE IF EXISTS " + database.name + " WITH (FORCE)");
        database.execute("CREATE DATABASE " + database.name + " OWNER " + service);
        database.execute("REVOKE CONNECT ON DATABASE " + database.name + " FROM PUBLIC");
        return database;
    }

    void drop() {
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                        Settings.get("jdbc.url." + service).replaceFirst("[^/]+$", name),
                "quarkus.datasource.username", Settings.get("jdbc.user." + service),
                "quarkus.datasource.password", Settings.get("jdbc.password." + service));
    }

    private void execute(String sql) {
        var url = Settings.get("jdbc.url.admin");
        try (var connection = DriverManager.getConnection(url, Settings.get("jdbc.user.admin"), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
