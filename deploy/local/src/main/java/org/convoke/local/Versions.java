package org.convoke.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The versions that the build unpacked, so that a folder of an older version is never taken for it.
final class Versions {
    private Versions() {}

    static String of(String program) {
        var versions = new Properties();
        try (var in = Versions.class.getResourceAsStream("/versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty(program);
    }
}
