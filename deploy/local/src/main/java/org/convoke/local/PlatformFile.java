package org.convoke.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/// `run/platform.properties`: the addresses and logins of a running instance, for tests and scripts. It exists exactly
/// while the instance is ready.
final class PlatformFile {
    private final Site site;
    private final Path file;

    PlatformFile(Site site) {
        this.site = site;
        this.file = site.run("platform.properties");
    }

    void write(List<ServiceProcess> services) throws IOException {
        var properties = shared();
        for (var name : Postgres.databases()) {
            properties.setProperty("jdbc.url." + name, site.jdbcUrl(name));
            properties.setProperty("jdbc.user." + name, name);
            properties.setProperty("jdbc.password." + name, name);
        }
        for (var process : services) {
            var id = process.service().id();
            properties.setProperty("service.url." + id, site.url(process.service().port) + process.service().prefix);
            properties.setProperty(
                    "pid.file." + id, site.run(process.name() + ".pid").toString());
            properties.setProperty("log." + id, site.log(process.name()).toString());
            if (site.options().failpoints()) {
                properties.setProperty(
                        "failpoint." + id, site.failpoint(process.service()).toString());
            }
        }
        properties.putAll(forFaults());
        store(properties);
    }

    private Properties shared() {
        var properties = new Properties();
        properties.setProperty("front.url", site.frontUrl());
        properties.setProperty("keycloak.url", site.keycloakUrl());
        properties.setProperty("quarkus.oidc.auth-server-url", site.realmUrl());
        properties.setProperty("issuer", site.issuer());
        properties.setProperty("kafka.bootstrap.servers", site.bootstrapServers());
        properties.setProperty("jdbc.url.admin", site.jdbcUrl("postgres"));
        properties.setProperty("jdbc.user.admin", "postgres");
        properties.setProperty("smtp.host", "localhost");
        properties.setProperty("smtp.port", String.valueOf(site.port(Port.SMTP)));
        properties.setProperty("imap.host", "localhost");
        properties.setProperty("imap.port", String.valueOf(site.port(Port.IMAP)));
        properties.setProperty("clock.file", site.clockFile().toString());
        return properties;
    }

    /// What one needs to disturb the parts: their processes and where they really listen.
    private Properties forFaults() {
        var properties = new Properties();
        for (var name : Kafka.names(site)) {
            properties.setProperty("pid.file." + name, site.run(name + ".pid").toString());
        }
        properties.setProperty("pid.file.postgresql", site.run("postgresql.pid").toString());
        properties.setProperty("port.kafka", Kafka.ports(site));
        properties.setProperty("port.postgresql", String.valueOf(site.port(Port.POSTGRESQL)));
        return properties;
    }

    private void store(Properties properties) throws IOException {
        var draft = site.run("platform.properties.new");
        try (var out = Files.newOutputStream(draft)) {
            properties.store(out, "A running instance of Convoke");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
