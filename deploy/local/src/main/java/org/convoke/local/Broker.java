package org.convoke.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/// The program of one real Kafka broker, which is also a controller. Beside its file of settings it leaves a mark when
/// it is ready.
public final class Broker {
    /// Any identity will do, as long as all brokers of an instance have the same.
    private static final String CLUSTER = "Y29udm9rZS1sb2NhbC1rYQ";

    private Broker() {}

    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]));
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path file) throws IOException {
        var settings = new Properties();
        try (var in = Files.newInputStream(file)) {
            settings.load(in);
        }
        if (!Files.exists(Path.of(settings.getProperty("log.dirs"), "meta.properties"))) format(file);
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        Files.writeString(readyMark(file), "");
        server.awaitShutdown();
    }

    private static void format(Path file) {
        var arguments = new String[] {"format", "-t", CLUSTER, "-c", file.toString()};
        if (StorageTool.execute(arguments, new PrintStream(System.err)) != 0) {
            throw new Trouble("Kafka could not prepare its folder.");
        }
    }

    static Path readyMark(Path file) {
        return file.resolveSibling(file.getFileName() + ".ready");
    }
}
