package org.convoke.local;

import java.nio.file.Path;

/// The Java program that runs this launcher; every other JVM of the platform runs on the same one.
final class Jvm {
    private Jvm() {}

    static String command() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
