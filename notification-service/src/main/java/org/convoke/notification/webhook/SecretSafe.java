package org.convoke.notification.webhook;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;

/// Seals signing secrets for the database with a key that is in a file of the operator's. What was sealed for one
/// webhook opens for no other.
@Startup
@ApplicationScoped
class SecretSafe {

    private final Aead key;

    SecretSafe(WebhookSettings settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        key = keyset(settings).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    byte[] seal(UUID webhook, SigningSecret secret) {
        try {
            return key.encrypt(secret.text().getBytes(StandardCharsets.US_ASCII), place(webhook));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    SigningSecret open(UUID webhook, byte[] sealed) {
        try {
            return new SigningSecret(new String(key.decrypt(sealed, place(webhook)), StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open", e);
        }
    }

    private static byte[] place(UUID webhook) {
        return webhook.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static KeysetHandle keyset(WebhookSettings settings) throws GeneralSecurityException, IOException {
        var file = settings.keyset()
                .orElseThrow(() -> new IllegalStateException("convoke.webhooks.keyset must name the file with the"
                        + " Tink keyset that seals the signing secrets of webhooks"));
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
