package org.convoke.nomination.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// The key that wraps the keys of all persons. It is in a file of the operator's, never in the database, so that a copy
/// of the database alone tells nothing.
@Startup
@ApplicationScoped
class WrappingKey {

    private final Aead aead;

    WrappingKey(VaultSettings settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        aead = keyset(settings).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    Aead aead() {
        return aead;
    }

    private static KeysetHandle keyset(VaultSettings settings) throws GeneralSecurityException, IOException {
        var file = settings.keyset()
                .orElseThrow(() -> new IllegalStateException("convoke.vault.keyset must name the file with the"
                        + " Tink keyset that wraps the keys of personal content"));
        if (settings.generate() && Files.notExists(file)) {
            return generate(file);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle generate(Path file) throws GeneralSecurityException, IOException {
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, owner);
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
        return keyset;
    }
}
