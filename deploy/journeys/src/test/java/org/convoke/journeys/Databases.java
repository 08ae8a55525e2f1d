package org.convoke.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The services' databases, to see that nothing was written.
record Databases(RunningPlatform running) {
    private static final List<String> NAMES = List.of("nomination", "selection", "certificate", "notification");

    /// How many rows each table has.
    Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (var name : NAMES) {
            try (var connection = connect(name)) {
                for (var table : tables(connection)) rows.put(name + "." + table, count(connection, table));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return rows;
    }

    private Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(
                running.get("jdbc.url." + name),
                running.get("jdbc.user." + name),
                running.get("jdbc.password." + name));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new java.util.ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        return tables;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from " + table)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
