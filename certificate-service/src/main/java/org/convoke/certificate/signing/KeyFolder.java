package org.convoke.certificate.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The operator's folder of PKCS#12 files, one key in each.
record KeyFolder(Path path, char[] password, boolean generate) {

    private static final String ENDING = ".p12";

    static KeyFolder of(SigningSettings settings) {
        var path = settings.keys()
                .orElseThrow(() -> new IllegalStateException("convoke.signing.keys must name the folder with the"
                        + " PKCS#12 files of the keys that certificates are signed with"));
        var password = settings.password()
                .orElseThrow(() -> new IllegalStateException(
                        "convoke.signing.password must be the password of the files in " + path));
        return new KeyFolder(path, password.toCharArray(), settings.generate());
    }

    List<SigningKey> read() {
        try {
            if (generate && files().isEmpty()) {
                LocalKey.make(path.resolve("local" + ENDING), password);
            }
            var keys =
                    files().stream().map(file -> KeyFile.read(file, password)).toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("there is no " + ENDING + " file with a signing key in " + path);
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }
}
