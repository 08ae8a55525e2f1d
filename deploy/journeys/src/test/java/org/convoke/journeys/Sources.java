package org.convoke.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the modules lie whose code and configuration are checked.
final class Sources {
    static final List<String> SERVICES = List.of("nomination", "selection", "certificate", "notification");
    static final List<String> LIBRARIES = List.of("contracts", "eventing", "webkit", "printing", "cleaning");

    private static final Path ROOT = Path.of(System.getProperty("convoke.root"));

    private Sources() {}

    static Path service(String name) {
        return ROOT.resolve(name + "-service");
    }

    static Path library(String name) {
        return ROOT.resolve("platform").resolve(name);
    }

    static Path root() {
        return ROOT;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
