package org.convoke.certificate.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;

/// A key for a developer's machine, signed by an authority made for it and then forgotten. It is valid from long ago,
/// because the local platform's clock travels.
final class LocalKey {

    static final Instant FROM = Instant.parse("2010-01-01T00:00:00Z");
    static final Instant UNTIL = Instant.parse("2060-01-01T00:00:00Z");

    private LocalKey() {}

    /// Two services that start at once end up with the same file.
    static void make(Path file, char[] password) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createFile(file.resolveSibling(UUID.randomUUID() + ".draft"), owner);
        try {
            Files.write(draft, store(signer(FROM, UNTIL), password));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            return;
        } finally {
            Files.delete(draft);
        }
    }

    static SigningKey signer(Instant from, Instant until) {
        var authority = Issuer.selfSigned("CN=Convoke local authority", from, until);
        return authority.issue("CN=APO Secretariat (local), O=Convoke", from, until);
    }

    static byte[] store(SigningKey key, char[] password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry("signer", key.secret(), password, key.chain().toArray(X509Certificate[]::new));
            store.store(bytes, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
