package org.convoke.webkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Secrets in addresses that let one person act on one thing without an account (ADR 96).
///
/// The secret is derived from what an event may tell and a key that the services which make and which send such links
/// share, so that it is in no event and, except as a hash, in no database.
@ApplicationScoped
public class PersonalLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    PersonalLinks(@ConfigProperty(name = "convoke.personal-links.key") String key) {
        var bytes = key.getBytes(UTF_8);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("convoke.personal-links.key needs at least 32 characters, drawn by lot");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /// @param issue counts the links made for the thing; each has another secret
    public String secret(UUID thing, int issue) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((thing + " " + issue).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the database keeps of a secret. It needs no salt: the secret has 256 bits.
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
