package org.convoke.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A real PostgreSQL server with one database and one role per service, none of which may enter another's database.
/// Only
/// the superuser needs no password, and only from this machine.
final class Postgres implements Part {
    private static final String ID = "postgresql";
    private static final int ATTEMPTS = 10;
    private static final String ACCESS = """
            # written at every start
            host  all  postgres  127.0.0.1/32  trust
            host  all  postgres  ::1/128       trust
            host  all  all       127.0.0.1/32  scram-sha-256
            host  all  all       ::1/128       scram-sha-256
            """;

    private final Site site;
    private final Progress progress;
    private final Path data;
    private final Path programs;
    private volatile ChildProcess server;

    Postgres(Site site, Progress progress) {
        this.site = site;
        this.progress = progress;
        this.data = site.data().resolve(ID);
        this.programs = site.programs().resolve(ID + "-" + Versions.of(ID));
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
        if (unpacked().isEmpty() || !Files.exists(data.resolve("postgresql.conf"))) prepare();
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
        server = new ChildProcess(site, ID, command(), Map.of(), progress);
        startPatiently();
        server.keepAlive();
        try (var connection = connect();
                var sql = connection.createStatement()) {
            for (var name : databases()) if (isMissing(sql, name)) create(sql, name);
        }
    }

    private Optional<Path> unpacked() throws IOException {
        if (!Files.exists(programs)) return Optional.empty();
        try (var folders = Files.list(programs)) {
            return folders.filter(folder -> Files.exists(folder.resolve(".exists")))
                    .findFirst();
        }
    }

    /// Unpacks the programs and makes an empty cluster, whichever is missing, by running the server for a moment.
    private void prepare() throws IOException {
        EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(programs.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(site.port(Port.POSTGRESQL))
                .setServerConfig("listen_addresses", Site.LOOPBACK)
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("fsync", "on")
                .start()
                .close();
    }

    private List<String> command() throws IOException {
        var command = program("postgres");
        command.addAll(List.of("-D", data.toString(), "-p", String.valueOf(site.port(Port.POSTGRESQL))));
        command.addAll(List.of("-c", "listen_addresses=" + Site.LOOPBACK, "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "max_connections=200", "-c", "timezone=UTC"));
        return command;
    }

    /// PostgreSQL refuses to run as root; where that is who we are, it runs as nobody.
    private List<String> program(String name) throws IOException {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U"));
        command.add(unpacked().orElseThrow().resolve("bin").resolve(name).toString());
        return command;
    }

    /// After a kill, orphaned backends hold the shared memory for a moment: the start is tried again.
    private void startPatiently() throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            server.start();
            try {
                Answer.await(ID, this::answers, server, site);
                return;
            } catch (Trouble notYet) {
                if (attempt == ATTEMPTS) throw notYet;
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
    }

    private boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(site.jdbcUrl("postgres"), "postgres", null);
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

    /// `fast` ends the sessions that are still open; the signal that Java can send would wait for them.
    @Override
    public void stop() throws IOException, InterruptedException {
        if (server == null) return;
        if (server.isAlive()) {
            var command = program("pg_ctl");
            command.addAll(List.of("stop", "-D", data.toString(), "-m", "fast"));
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        server.stop();
    }
}
