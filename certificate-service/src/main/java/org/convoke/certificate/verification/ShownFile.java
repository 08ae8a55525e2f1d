package org.convoke.certificate.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.convoke.certificate.Certificate;
import org.convoke.certificate.Certificates;
import org.convoke.certificate.credential.Notary;
import org.convoke.certificate.credential.Notary.Reading;
import org.convoke.certificate.signing.Imprint;

/// A file that somebody shows us, of which nothing can be believed.
///
/// A PDF is genuine when it is one that was handed out, byte for byte: nothing in it has to be opened to see that. A
/// credential is genuine when it bears our signature.
@ApplicationScoped
class ShownFile {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z-]{1,40}-[0-9A-Z]{8}");
    private static final Pattern LAST_PART = Pattern.compile(".*/");
    private static final int CLAIMS_LOOKED_UP = 20;

    private final Certificates certificates;
    private final Notary notary;
    private final Imprint imprint;

    ShownFile(Certificates certificates, Notary notary, Imprint imprint) {
        this.certificates = certificates;
        this.notary = notary;
        this.imprint = imprint;
    }

    /// What it turned out to be.
    sealed interface Finding {}

    record Genuine(Certificate certificate) implements Finding {}

    /// It claims to be one of ours.
    record Altered() implements Finding {}

    record Foreign() implements Finding {}

    Finding read(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return notary.read(text).map(this::credential).orElseGet(() -> print(file, text));
    }

    private Finding credential(Reading reading) {
        var known =
                certificates.findByIdOptional(LAST_PART.matcher(reading.id()).replaceFirst(""));
        if (known.isEmpty()) {
            return new Foreign();
        }
        return reading.genuine() ? new Genuine(known.get()) : new Altered();
    }

    private Finding print(byte[] file, String text) {
        return certificates
                .printedAs(sha256(file))
                .<Finding>map(Genuine::new)
                .orElseGet(() -> claims(text) || imprint.isIn(text) ? new Altered() : new Foreign());
    }

    /// A certificate says its number in its metadata, which an archive PDF never compresses.
    private boolean claims(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(CLAIMS_LOOKED_UP)
                .map(certificates::findByIdOptional)
                .anyMatch(Optional::isPresent);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
