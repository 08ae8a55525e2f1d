package org.convoke.notification.webhook;

import com.google.crypto.tink.Aead;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.convoke.sealing.KeysetFile;

/// Seals signing secrets for the database with a key that is in a file of the operator's. What was sealed for one
/// webhook opens for no other.
@Startup
@ApplicationScoped
class SecretSafe {

    private final Aead key;

    SecretSafe(WebhookSettings settings) throws GeneralSecurityException, IOException {
        key = KeysetFile.read("convoke.webhooks.keyset", settings.keyset(), settings.generate());
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
}
