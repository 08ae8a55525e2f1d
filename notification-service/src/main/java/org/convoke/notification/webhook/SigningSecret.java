package org.convoke.notification.webhook;

import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that a webhook's sender and receiver share, and how it signs (Standard Webhooks 1.0.0).
public record SigningSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    static SigningSecret draw() {
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(Random.randBytes(BYTES)));
    }

    /// @param id of the event, the same in all attempts
    /// @param seconds since 1970 in real time: receivers refuse what is older than some minutes
    String sign(String id, long seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), "HmacSHA256"));
            mac.update("%s.%d.".formatted(id, seconds).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    @Override
    public String toString() {
        return "a signing secret";
    }
}
