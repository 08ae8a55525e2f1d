package org.convoke.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A program of its own that the launcher starts, watches and ends. When it ends by itself it is started again, which
/// is
/// what makes `kill -9` on any of them harmless.
final class ChildProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Site site;
    private final String name;
    private final List<String> command;
    private final Map<String, String> settings;
    private final Progress progress;
    private volatile Process process;
    private volatile boolean wanted;

    ChildProcess(Site site, String name, List<String> command, Map<String, String> settings, Progress progress) {
        this.site = site;
        this.name = name;
        this.command = command;
        this.settings = settings;
        this.progress = progress;
    }

    void start() throws IOException {
        wanted = true;
        Files.deleteIfExists(site.log(name));
        launch();
    }

    private synchronized void launch() throws IOException {
        if (!wanted) return;
        var log = ProcessBuilder.Redirect.appendTo(site.log(name).toFile());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(settings);
        builder.directory(site.data().toFile());
        process = builder.start();
        process.getOutputStream().close();
        Files.writeString(site.run(name + ".pid"), process.pid() + "\n");
    }

    /// Begins to start the program again whenever it ends unasked.
    void keepAlive() {
        process.onExit()
                .thenRunAsync(
                        this::startAgain, CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void startAgain() {
        if (!wanted || progress.isEnding()) return;
        progress.say(name + " ended by itself (exit code " + process.exitValue() + "); starting it again");
        try {
            launch();
            keepAlive();
        } catch (IOException e) {
            progress.say(name + " could not be started again: " + e.getMessage());
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /// The last lines of the program's log without its stack traces, on one line, for a message.
    String lastWords() {
        try {
            var lines = Files.readAllLines(site.log(name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                    .toList();
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException unreadable) {
            return "(no log)";
        }
    }

    void stop() throws IOException, InterruptedException {
        synchronized (this) {
            wanted = false;
        }
        if (process == null) return;
        process.destroy();
        if (!process.waitFor(PATIENCE)) process.destroyForcibly().waitFor();
        Files.deleteIfExists(site.run(name + ".pid"));
    }
}
