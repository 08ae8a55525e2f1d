package org.convoke.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path path;

    @Test
    void a_fresh_start_deletes_only_what_the_platform_wrote() throws IOException {
        Files.createDirectories(path.resolve("kafka/topic"));
        Files.writeString(path.resolve("kafka/topic/log"), "records");
        Files.writeString(path.resolve("thesis.txt"), "mine");
        try (var folder = new DataFolder(path)) {
            folder.open(true);
        }
        assertFalse(Files.exists(path.resolve("kafka")));
        assertTrue(Files.exists(path.resolve("thesis.txt")));
    }

    @Test
    void a_process_that_a_killed_launcher_left_behind_is_ended() throws Exception {
        var left = new ProcessBuilder("sleep", "600").start();
        Files.createDirectories(path.resolve("run"));
        Files.writeString(path.resolve("run/selection-service.pid"), left.pid() + "\n");
        try (var folder = new DataFolder(path)) {
            folder.open(false);
        }
        assertFalse(left.isAlive());
    }
}
