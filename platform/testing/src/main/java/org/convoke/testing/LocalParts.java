package org.convoke.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// Gives a service's tests real PostgreSQL, Kafka, Keycloak and mail: those that the environment variable
/// `CONVOKE_PARTS`
/// names, or else some of its own, started and ended with the test run. Every run has an empty database, topics and a
/// clock of its own, so that runs which share the parts never meet.
///
/// The argument `service` names the service, for example `nomination`.
public final class LocalParts implements QuarkusTestResourceLifecycleManager {
    private final String run =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    private String service;
    private RunningParts parts;
    private FreshDatabase database;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        parts = RunningParts.find();
        System.setProperty(Settings.FILE, parts.file().toString());
        database = FreshDatabase.create(service, run);
        var settings = new HashMap<>(database.settings());
        settings.putAll(Settings.forTests());
        settings.put("convoke.topic.prefix", "t" + run + ".");
        settings.put("convoke.clock.file", clockFile());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    private static String clockFile() {
        try {
            var file =
                    Files.createTempDirectory("convoke-clock").resolve("clock").toString();
            System.setProperty(TestClock.FILE, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) database.drop();
        if (parts != null) parts.close();
    }
}
