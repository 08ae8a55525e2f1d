package org.convoke.local;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where one instance of the platform lives: its program folder, its data folder and its ports. Everything listens on
/// loopback only.
record Site(Path root, Options options) {
    static final String LOOPBACK = "127.0.0.1";

    Path data() {
        return options.data();
    }

    int port(Port port) {
        return port.number(options.portBase());
    }

    String url(Port port) {
        return "http://localhost:" + port(port);
    }

    String frontUrl() {
        return url(Port.FRONT_DOOR);
    }

    String keycloakUrl() {
        return url(Port.KEYCLOAK) + "/auth";
    }

    String realmUrl() {
        return keycloakUrl() + "/realms/convoke";
    }

    /// What tokens name as their issuer: the public address, whichever address they were fetched from.
    String issuer() {
        return frontUrl() + "/auth/realms/convoke";
    }

    String jdbcUrl(String database) {
        return jdbcUrl(port(Port.POSTGRESQL), database);
    }

    /// Differs from the other one when a service is told to go another way, for instance through a proxy that fails.
    String jdbcUrl(Service service) {
        return jdbcUrl(options.postgresqlAt() == 0 ? port(Port.POSTGRESQL) : options.postgresqlAt(), service.id());
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /// Where the services reach a broker, counted from 0.
    String brokerAddress(int index) {
        return "localhost:" + (options.kafkaAt() == 0 ? port(Port.BROKERS.get(index)) : options.kafkaAt() + index);
    }

    String bootstrapServers() {
        return IntStream.range(0, options.brokers())
                .mapToObj(this::brokerAddress)
                .collect(Collectors.joining(","));
    }

    Path failpoint(Service service) {
        return run("failpoint." + service.id());
    }

    /// Downloaded programs which every instance started from this source tree shares.
    Path programs() {
        return root.resolve("deploy/local/target");
    }

    Path log(String name) {
        return data().resolve("logs").resolve(name + ".log");
    }

    Path run(String file) {
        return data().resolve("run").resolve(file);
    }

    Path clockFile() {
        return data().resolve("clock");
    }
}
