package org.convoke.local;

import java.nio.file.Path;

/// Where one instance of the platform lives: its program folder, its data folder and its ports. Everything listens on
/// loopback only.
record Site(Path root, Path data, int portBase) {
    static final String LOOPBACK = "127.0.0.1";

    int port(Port port) {
        return port.number(portBase);
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
        return "jdbc:postgresql://localhost:" + port(Port.POSTGRESQL) + "/" + database;
    }

    /// Downloaded programs which every instance started from this source tree shares.
    Path programs() {
        return root.resolve("deploy/local/target");
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    Path run(String file) {
        return data.resolve("run").resolve(file);
    }

    Path clockFile() {
        return data.resolve("clock");
    }
}
