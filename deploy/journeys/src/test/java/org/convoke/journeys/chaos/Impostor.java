package org.convoke.journeys.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.convoke.journeys.RunningPlatform;
import org.convoke.journeys.chaos.NaiveRelay.Design;

/// A naive relay in the place of a service's own, kept alive like every other part, so that the same faults strike it.
final class Impostor implements AutoCloseable {
    static final String NAME = "naive-relay";
    static final String SERVICE = "certificate";

    private final Design design;
    private final Path folder;
    private volatile boolean wanted = true;
    private volatile Process process;

    Impostor(Arena arena, Design design) {
        this.design = design;
        this.folder = Path.of(arena.running().get("pid.file." + SERVICE)).getParent();
        dismissRelay(arena.running(), arena.parts());
        var properties = arena.running().properties();
        properties.setProperty("pid.file." + NAME, pidFile().toString());
        properties.setProperty("failpoint." + NAME, failpoint().toString());
        start();
    }

    /// The service comes back as one that waits at the first step of its relay; and so it stays.
    private static void dismissRelay(RunningPlatform running, Parts parts) {
        if (parts.isArmed(SERVICE)) return;
        parts.arm(SERVICE, "relay-leading", "hold");
        running.kill(SERVICE);
    }

    private synchronized void start() {
        if (!wanted) return;
        try {
            process = NaiveRelay.start(
                    design,
                    SERVICE,
                    folder.resolve("platform.properties"),
                    failpoint(),
                    folder.resolve(NAME + ".log").toFile());
            Files.writeString(pidFile(), process.pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().thenRun(this::start);
    }

    private Path pidFile() {
        return folder.resolve(NAME + ".pid");
    }

    private Path failpoint() {
        return folder.resolve("failpoint." + NAME);
    }

    @Override
    public void close() {
        synchronized (this) {
            wanted = false;
        }
        process.destroy();
    }
}
