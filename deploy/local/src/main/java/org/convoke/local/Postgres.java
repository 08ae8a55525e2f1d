package org.convoke.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A real PostgreSQL server with one database and one role per service, none of which may enter another's database.
/// Only
/// the superuser needs no password, and only from this machine.
final class Postgres implements Part {
    private static final int ATTEMPTS = 5;
    private static final String ACCESS = """
            # written at every start
            host  all  postgres  127.0.0.1/32  trust
            host  all  postgres  ::1/128       trust
            host  all  all       127.0.0.1/32  scram-sha-256
            host  all  all       ::1/128       scram-sha-256
            """;

    private final Site site;
    private final Path data;
    private EmbeddedPostgres server;

    Postgres(Site site) {
        this.site = site;
        this.data = site.data().resolve("postgresql");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    static List<String> databases() {
        var names = new ArrayList<String>();
        for (var service : Service.values()) names.add(service.id());
        names.add("keycloak");
        return names;
    }

    @Override
    public void start() throws Exception {
        server = startPatiently();
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("SELECT pg_reload_conf()");
            for (var name : databases()) if (isMissing(sql, name)) create(sql, name);
        }
    }

    /// After a kill, orphaned backends hold the shared memory for a moment: the start is tried again.
    private EmbeddedPostgres startPatiently() throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                return builder().start();
            } catch (IOException | IllegalStateException notYet) {
                if (attempt == ATTEMPTS) {
                    throw new Trouble("PostgreSQL did not start; its log is " + site.log("postgresql"), notYet);
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
    }

    private EmbeddedPostgres.Builder builder() {
        var log = ProcessBuilder.Redirect.appendTo(site.log("postgresql").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(programs())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(site.port(Port.POSTGRESQL))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", Site.LOOPBACK)
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200");
    }

    private File programs() {
        return site.programs().resolve("postgresql").toFile();
    }

    private static boolean isMissing(Statement sql, String name) throws SQLException {
        try (var found = sql.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            return !found.next();
        }
    }

    private static void create(Statement sql, String name) throws SQLException {
        sql.execute("DROP ROLE IF EXISTS " + name);
        sql.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
        sql.execute("CREATE DATABASE " + name + " OWNER " + name);
        sql.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
    }

    @Override
    public void stop() throws IOException {
        if (server != null) server.close();
    }
}
