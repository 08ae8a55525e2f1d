package org.convoke.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/// A token of a Secretariat officer, right in every claim, signed with a key of our own making.
final class ForeignToken {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final PrivateKey KEY = key();

    private ForeignToken() {}

    static String forOfficer(String issuer) {
        var now = Instant.now().getEpochSecond();
        var claims = """
                {"iss":"%s","aud":"convoke-api","sub":"somebody","typ":"Bearer","iat":%d,"exp":%d,\
                "realm_access":{"roles":["secretariat-officer"]}}""".formatted(issuer, now, now + 300);
        var signed = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"foreign\"}") + "." + encode(claims);
        return signed + "." + BASE64.encodeToString(sign(signed));
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEY);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey key() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
