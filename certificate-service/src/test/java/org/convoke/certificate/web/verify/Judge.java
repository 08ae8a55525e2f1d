package org.convoke.certificate.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A program that knows nothing of this project but its public addresses, and the library `jose` from npm, which nobody
/// here wrote. It needs Node.js and npm on the machine.
record Judge(Path folder, String service) {

    private static final Path SOURCES = Path.of("src/test/judge");
    private static final int PATIENCE_SECONDS = 120;

    /// @param service where the service under test answers
    static Judge of(String service) throws Exception {
        var folder = Files.createDirectories(Path.of("target/judge"));
        for (var file : new String[] {"package.json", "package-lock.json", "judge.mjs"}) {
            Files.write(folder.resolve(file), Files.readAllBytes(SOURCES.resolve(file)));
        }
        run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return new Judge(folder, service);
    }

    /// @return as in `STANDS Nguyễn Thị Hạnh`, or why it was refused
    String about(String credential) throws Exception {
        Files.writeString(folder.resolve("shown.jwt"), credential);
        return run(folder, "node", "judge.mjs", "shown.jwt", service + "/.well-known/jwks.json", service + "/status");
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        var said = Files.createTempFile(folder, "said", ".txt");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        var ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroy();
        var text = Files.readString(said, StandardCharsets.UTF_8).strip();
        Files.delete(said);
        assertThat(ended && process.exitValue() == 0)
                .as(String.join(" ", command) + "\n" + text)
                .isTrue();
        return text;
    }
}
