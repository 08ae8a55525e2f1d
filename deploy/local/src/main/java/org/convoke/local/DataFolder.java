package org.convoke.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/// The folder that holds everything one instance keeps. At most one launcher uses it at a time; the lock dies with the
/// launcher, however that ends.
final class DataFolder implements AutoCloseable {
    private static final long ROOM_NEEDED_MIB = 1536;
    private static final List<String> OWNED =
            List.of("postgresql", "kafka", "kafka-2", "kafka-3", "logs", "run", "clock");

    private final Path path;
    private FileChannel lock;

    DataFolder(Path path) {
        this.path = path;
    }

    void open(boolean fresh) throws IOException {
        Files.createDirectories(path);
        lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new Trouble("Another instance already runs on " + path + "; stop it, or choose another --data.");
        }
        new Leftovers(path).end();
        if (fresh) empty();
        checkRoom();
        Files.createDirectories(path.resolve("logs"));
        Files.createDirectories(path.resolve("run"));
    }

    /// Whoever holds the folder must hold this object too: a lock nobody refers to is released by the garbage
    /// collector.
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void checkRoom() {
        var freeMib = path.toFile().getUsableSpace() >> 20;
        if (freeMib < ROOM_NEEDED_MIB) {
            throw new Trouble("Only %d MiB free on the disk of %s; at least %d are needed. Make room, or choose another"
                            .formatted(freeMib, path, ROOM_NEEDED_MIB)
                    + " --data.");
        }
    }

    /// Deletes what the platform itself wrote and nothing else, whatever folder somebody named.
    private void empty() throws IOException {
        for (var name : OWNED) {
            var owned = path.resolve(name);
            if (!Files.exists(owned)) continue;
            try (var tree = Files.walk(owned)) {
                for (var file : tree.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }
}
