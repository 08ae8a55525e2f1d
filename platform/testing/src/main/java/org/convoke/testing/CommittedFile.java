package org.convoke.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A generated document that is committed, so that every change to it is seen in review.
public final class CommittedFile {
    private CommittedFile() {}

    /// Fails when the committed document differs from the generated one. With `-Dconvoke.update=true` it writes the
    /// document instead.
    ///
    /// @param file the document's path, from the repository's root
    public static void assertSame(Path file, String content) {
        var committed = Path.of(System.getProperty("convoke.root")).resolve(file);
        try {
            if (Boolean.getBoolean("convoke.update")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, content);
                return;
            }
            compare(file, Files.exists(committed) ? Files.readString(committed) : "", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path file, String committed, String generated) {
        if (committed.equals(generated)) return;
        var was = committed.split("\n", -1);
        var is = generated.split("\n", -1);
        var line = 0;
        while (line < was.length && line < is.length && was[line].equals(is[line])) line++;
        throw new AssertionError("""
                %s is not what the code generates (first difference in line %d).
                  committed: %s
                  generated: %s
                If the change is meant, run the test again with -Dconvoke.update=true and commit the file.""".formatted(file, line + 1, at(was, line), at(is, line)));
    }

    private static String at(String[] lines, int index) {
        return index < lines.length ? lines[index] : "(end)";
    }
}
