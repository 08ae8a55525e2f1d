package org.convoke.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import org.convoke.journeys.client.Platform;

/// The packaged platform in processes of its own, on free ports and with an empty data folder, started by the launcher
/// that `deploy/up` uses.
final class RunningPlatform implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);
    private static final Duration RESTART = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final int PORTS = 11;

    private final Path data = Path.of("target", "platform").toAbsolutePath();
    private final Path file = data.resolve("run/platform.properties");
    private final Process launcher;
    private final Properties properties = new Properties();

    private RunningPlatform() throws IOException {
        Files.createDirectories(data);
        Files.deleteIfExists(file);
        var log = data.resolveSibling("platform.log").toFile();
        launcher = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        await("the platform, see " + log)
                .atMost(START)
                .failFast("the launcher ended, see " + log, () -> !launcher.isAlive())
                .until(() -> Files.exists(file));
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
    }

    static RunningPlatform start() {
        try {
            return new RunningPlatform();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Platform platform() {
        return Platform.at(get("front.url"));
    }

    String get(String name) {
        return properties.getProperty(name);
    }

    /// Ends a service's process as a crash would: it gets no chance to finish anything.
    void kill(String service) {
        process(service).orElseThrow().destroyForcibly();
    }

    /// Waits until the launcher has started the service again and it is ready.
    void awaitReady(String service) {
        var front = platform();
        var health = get("service.url." + service).replaceFirst("^http://[^/]+", "") + "/q/health/ready";
        await(service)
                .atMost(RESTART)
                .until(() -> front.open(health, "application/json").statusCode() == 200);
    }

    Optional<ProcessHandle> process(String service) {
        try {
            return ProcessHandle.of(Long.parseLong(
                    Files.readString(Path.of(get("pid.file." + service))).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        await("the end of the platform").atMost(STOP).until(() -> !launcher.isAlive());
    }

    private List<String> command() {
        var root = Path.of(System.getProperty("convoke.root"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dconvoke.root=" + root,
                "-jar",
                root.resolve("deploy/local/target/convoke-local.jar").toString(),
                "up",
                "--fresh",
                "--port-base",
                String.valueOf(freeBase()),
                "--data",
                data.toString());
    }

    private static int freeBase() {
        return IntStream.iterate(22_000, base -> base < 32_000, base -> base + 20)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(RunningPlatform::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
