package org.convoke.certificate.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Says of many credentials at once which do not stand any more (Bitstring Status List 1.0), as a credential of its
/// own.
/// Superseded ones are among them: for a program that knows no page, another credential has to be shown.
@ApplicationScoped
public class StatusList {

    static final String PURPOSE = "revocation";

    private final Addresses addresses;
    private final Notary notary;
    private final Clock clock;

    StatusList(Addresses addresses, Notary notary, Clock clock) {
        this.addresses = addresses;
        this.notary = notary;
        this.clock = clock;
    }

    /// @param fallen places of certificates that do not stand any more
    public String of(int list, BitSet fallen) {
        var id = addresses.statusList(list).toString();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of(Badge.CREDENTIALS));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", addresses.issuer().toString());
        credential.put("validFrom", now.toString());
        credential.put("credentialSubject", subject(id, fallen));
        claims(credential, id, now);
        return notary.sign(credential, "vc+jwt");
    }

    private void claims(Map<String, Object> credential, String id, Instant now) {
        credential.put("iss", addresses.issuer().toString());
        credential.put("jti", id);
        credential.put("nbf", now.getEpochSecond());
        credential.put("sub", id + "#list");
    }

    private static Map<String, Object> subject(String id, BitSet fallen) {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", id + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", PURPOSE);
        subject.put("encodedList", encoded(fallen));
        return subject;
    }

    /// Multibase: `u` says base64url without padding.
    static String encoded(BitSet fallen) {
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed(bits(fallen)));
    }

    /// The first place is the leftmost bit, other than in a [BitSet].
    private static byte[] bits(BitSet fallen) {
        var bytes = new byte[StatusEntry.PLACES / Byte.SIZE];
        fallen.stream().forEach(place -> bytes[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE));
        return bytes;
    }

    private static byte[] compressed(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
