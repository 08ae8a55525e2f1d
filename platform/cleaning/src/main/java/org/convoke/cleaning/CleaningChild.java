package org.convoke.cleaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One run of the [CleaningProcess]: the file goes in and comes out through pipes and never touches a disk.
final class CleaningChild {

    private final CleaningSettings settings;
    private final List<String> arguments;
    private byte[] output;

    CleaningChild(CleaningSettings settings, List<String> arguments) {
        this.settings = settings;
        this.arguments = arguments;
    }

    byte[] output() {
        return output;
    }

    Verdict clean(byte[] file) {
        try {
            var process = start();
            var deadline = CompletableFuture.delayedExecutor(settings.time().toMillis(), TimeUnit.MILLISECONDS);
            var end = CompletableFuture.runAsync(process::destroyForcibly, deadline);
            try {
                return exchange(process, file);
            } finally {
                end.cancel(false);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The child reads all before it writes anything, so neither waits for the other.
    private Verdict exchange(Process process, byte[] file) {
        try (var out = process.getInputStream()) {
            try (var in = process.getOutputStream()) {
                in.write(file);
            }
            var most = Math.toIntExact(settings.output().asLongValue());
            output = out.readNBytes(most + 1);
            return output.length > most ? Verdict.TOO_COSTLY : Verdict.of(process.waitFor());
        } catch (IOException e) {
            return Verdict.TOO_COSTLY; // it was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Verdict.TOO_COSTLY;
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(command()).redirectError(Redirect.DISCARD);
        builder.environment().clear(); // no password of ours goes along
        return builder.start();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.memory().asLongValue());
        command.addAll(List.of("-Xlog:disable", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", CleaningClasses.path(), CleaningProcess.class.getName()));
        command.addAll(arguments);
        return command;
    }
}
