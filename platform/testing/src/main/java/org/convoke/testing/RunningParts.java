package org.convoke.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The parts that the tests use: shared ones that somebody else keeps running, or a launcher of our own. Our own
/// launcher
/// ends when its input closes, so it cannot outlive the tests.
record RunningParts(Path file, Process launcher) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(300);

    static RunningParts find() {
        var shared = System.getenv("CONVOKE_PARTS");
        return shared == null ? startOwn() : new RunningParts(Path.of(shared), null);
    }

    private static RunningParts startOwn() {
        var data = Path.of("target", "parts").toAbsolutePath();
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(data.resolve("run/platform.properties"));
            var parts = new RunningParts(data.resolve("run/platform.properties"), launch(data));
            parts.awaitReady(data);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process launch(Path data) throws IOException {
        var root = Path.of(System.getProperty("convoke.root"));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dconvoke.root=" + root,
                "-jar",
                root.resolve("deploy/local/target/convoke-local.jar").toString(),
                "parts",
                "--port-base",
                String.valueOf(FreePorts.base()),
                "--data",
                data.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("launcher.log").toFile())
                .start();
    }

    private void awaitReady(Path data) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file)) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The parts did not start: see " + data.resolve("launcher.log"));
            }
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void close() {
        if (launcher == null) return;
        try {
            launcher.getOutputStream().close();
            if (!launcher.waitFor(Duration.ofSeconds(60))) launcher.destroyForcibly();
        } catch (IOException e) {
            launcher.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
