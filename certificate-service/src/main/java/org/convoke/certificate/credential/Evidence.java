package org.convoke.certificate.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/// What a certificate rests on: a line of the attendance sheet, as text. The credential holds nothing but its digest;
/// who
/// is shown the text can work the digest out and compare. The salt keeps others from trying likely texts.
public record Evidence(String text) {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Evidence of(String project, List<String> lines) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Evidence("Attendance of one participant of project %s\nsalt %s\n%s\n"
                .formatted(project, HexFormat.of().formatHex(salt), String.join("\n", lines)));
    }

    /// The digest as a name (RFC 6920), as in `ni:///sha-256;n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg`.
    public String name() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
