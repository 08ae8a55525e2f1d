package org.convoke.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Processes that a killed launcher left running on this data folder. They hold our ports and our data, so they end
/// before anything starts.
final class Leftovers {
    private static final long PATIENCE_SECONDS = 20;

    private final Path data;

    Leftovers(Path data) {
        this.data = data;
    }

    void end() throws IOException {
        var processes =
                pidFiles().stream().map(this::writer).flatMap(Optional::stream).toList();
        processes.forEach(ProcessHandle::destroy);
        processes.forEach(Leftovers::await);
    }

    private List<Path> pidFiles() throws IOException {
        var postmaster = data.resolve("postgresql/postmaster.pid");
        var run = data.resolve("run");
        if (!Files.isDirectory(run)) return Files.exists(postmaster) ? List.of(postmaster) : List.of();
        try (var files = Files.list(run)) {
            var ours = files.filter(file -> file.toString().endsWith(".pid"));
            return Stream.concat(ours, Stream.of(postmaster))
                    .filter(Files::exists)
                    .toList();
        }
    }

    /// The process that a pid file names, unless the number meanwhile belongs to a process younger than the file.
    private Optional<ProcessHandle> writer(Path pidFile) {
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            var written = Files.getLastModifiedTime(pidFile).toInstant().plusSeconds(2);
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().startInstant().isPresent())
                    .filter(process -> process.info().startInstant().get().isBefore(written));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
