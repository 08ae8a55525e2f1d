package org.convoke.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The committed files of this module, which is the folder that its tests run in.
final class Committed {
    static final Path ASYNCAPI = Path.of("asyncapi.yaml");
    private static final Path RESOURCES = Path.of("src/main/resources/org/convoke/contracts");

    private Committed() {}

    static Path schema(String event) {
        return RESOURCES.resolve("schema").resolve(event + ".json");
    }

    /// Samples of one event: `<Event>.json`, and `<Event>.<variant>.json` for other shapes of it.
    static List<Path> samples() {
        return files("golden");
    }

    static List<Path> schemas() {
        return files("schema");
    }

    /// The event that a schema or a sample is of.
    static String event(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /// With `-Dconvoke.update=true` the file is written anew instead.
    static void assertSame(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("convoke.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("run the tests with -Dconvoke.update=true and review the difference")
                .exists();
        assertThat(read(file))
                .as("%s: run the tests with -Dconvoke.update=true and review the difference", file)
                .isEqualTo(generated);
    }

    private static List<Path> files(String folder) {
        try (var files = Files.list(RESOURCES.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(folder + " cannot be listed", e);
        }
    }
}
