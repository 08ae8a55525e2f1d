package org.convoke.journeys.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.convoke.journeys.chaos.NaiveRelay.Design;

/// A [NaiveRelay] in a process of its own, that can be killed at any moment.
final class NaiveProcess implements AutoCloseable {
    private final Design design;
    private final Path platform;
    private Process process;
    private BufferedReader said;

    /// @param platform the file `run/platform.properties`
    NaiveProcess(Design design, Path platform) {
        this.design = design;
        this.platform = platform;
        start();
    }

    private void start() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            NaiveRelay.class.getName(),
                            design.name(),
                            platform.toString())
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            platform.resolveSibling("naive-relay.log").toFile()))
                    .start();
            said = process.inputReader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits until it is in the middle of a batch, kills it and starts another.
    void killWhileSending() throws InterruptedException {
        if (said.lines().noneMatch(NaiveWorker.HALFWAY::equals)) throw new IllegalStateException("it ended by itself");
        process.destroyForcibly().waitFor();
        start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
