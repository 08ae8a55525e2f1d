package org.convoke.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/// A real Kafka broker, alone in its cluster, in the launcher's JVM. Nothing it keeps ever expires: the outbox keeps
/// its
/// place in a consumer group, and the records carry the time of a clock that can be years away.
final class Broker implements Part {
    private final Site site;
    private final Path data;
    private KafkaRaftServer server;

    Broker(Site site) {
        this.site = site;
        this.data = site.data().resolve("kafka");
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public void start() throws IOException {
        var settings = settings();
        if (!Files.exists(data.resolve("meta.properties"))) format(settings);
        server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
    }

    private void format(Properties settings) throws IOException {
        Files.createDirectories(data);
        var file = data.resolveSibling("run").resolve("kafka-format.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        var said = new ByteArrayOutputStream();
        var arguments = new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(arguments, new PrintStream(said)) != 0) {
            throw new Trouble("Kafka could not prepare its folder: " + said);
        }
        Files.delete(file);
    }

    private Properties settings() throws IOException {
        var settings = new Properties();
        try (var common = Broker.class.getResourceAsStream("/kafka.properties")) {
            settings.load(common);
        }
        var broker = site.port(Port.KAFKA);
        var controller = site.port(Port.KAFKA_CONTROLLER);
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(broker, controller));
        settings.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + broker);
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        return settings;
    }

    @Override
    public void stop() {
        if (server == null) return;
        server.shutdown();
        server.awaitShutdown();
    }
}
