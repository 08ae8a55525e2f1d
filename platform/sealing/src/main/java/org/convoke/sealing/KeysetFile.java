package org.convoke.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

/// A Tink keyset in a file of the operator's, as JSON (AES-256-GCM). It may hold older keys, which still open.
public final class KeysetFile {

    private KeysetFile() {}

    /// @param setting that names the file, for the error when it names none
    /// @param generate a file that is not there, readable by its owner alone
    public static Aead read(String setting, Optional<Path> file, boolean generate)
            throws GeneralSecurityException, IOException {
        AeadConfig.register();
        var path = file.orElseThrow(
                () -> new IllegalStateException(setting + " must name a file with a Tink keyset for AEAD"));
        if (generate && Files.notExists(path)) {
            generate(path);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(path), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static void generate(Path file) throws GeneralSecurityException, IOException {
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, owner);
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }
}
