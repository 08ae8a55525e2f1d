package org.convoke.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.convoke.journeys.client.Platform;
import org.convoke.journeys.client.Trouble;
import org.convoke.journeys.client.Until;

/// The packaged platform in processes of its own, on free ports and with an empty data folder, started by the launcher
/// that `deploy/up` uses.
public final class RunningPlatform implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final int PORTS = 20;

    private final Process launcher;
    private final Properties properties = new Properties();

    private RunningPlatform(Path data, int base, List<String> options) throws IOException {
        var file = data.resolve("run/platform.properties");
        Files.createDirectories(data);
        Files.deleteIfExists(file);
        var log = data.resolveSibling(data.getFileName() + ".log").toFile();
        launcher = new ProcessBuilder(command(data, base, options))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        Until.holds("the platform, see " + log, START, () -> isThere(file, log.toPath()));
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
    }

    /// @param data the folder of its data, below a `target`; its log lies beside it
    public static RunningPlatform start(Path data) {
        return start(data, freeBase(), List.of());
    }

    /// @param base the first of [#PORTS] free ports; the last of them are left to others
    public static RunningPlatform start(Path data, int base, List<String> options) {
        try {
            return new RunningPlatform(data.toAbsolutePath(), base, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freeBase() {
        return IntStream.iterate(22_000, base -> base < 32_000, base -> base + PORTS)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(RunningPlatform::isFree))
                .findFirst()
                .orElseThrow();
    }

    public Platform platform() {
        return Platform.at(get("front.url"));
    }

    public String get(String name) {
        return properties.getProperty(name);
    }

    /// Everything that the launcher says about the instance.
    public Properties properties() {
        return properties;
    }

    /// Ends a service's process as a crash would: it gets no chance to finish anything.
    public void kill(String service) {
        process(service).orElseThrow().destroyForcibly();
    }

    /// Waits until the launcher has started the service again and it is ready.
    void awaitReady(String service) {
        var front = platform();
        Until.holds(
                service, () -> front.open(health(service), "application/json").statusCode() == 200);
    }

    private String health(String service) {
        return get("service.url." + service).replaceFirst("^http://[^/]+", "") + "/q/health/ready";
    }

    public Optional<ProcessHandle> process(String part) {
        try {
            var lines = Files.readAllLines(Path.of(get("pid.file." + part)));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        Until.holds("the end of the platform", STOP, () -> !launcher.isAlive());
    }

    private boolean isThere(Path file, Path log) {
        if (!launcher.isAlive()) throw new Trouble("The platform did not start, see " + log);
        return Files.exists(file);
    }

    private static List<String> command(Path data, int base, List<String> options) {
        var root = Path.of(System.getProperty("convoke.root"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1536m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dconvoke.root=" + root,
                "-jar",
                root.resolve("deploy/local/target/convoke-local.jar").toString(),
                "up",
                "--fresh",
                "--port-base",
                String.valueOf(base),
                "--data",
                data.toString()));
        command.addAll(options);
        return command;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
