package org.convoke.certificate.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Recognises a PDF that we signed by the signer's certificate, which stands in it as hexadecimal digits. Whether the
/// signature still fits the file is not looked at, so nothing of a stranger's file has to be parsed.
@ApplicationScoped
public class Imprint {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final List<String> signers;

    Imprint(SigningKeys keys) {
        this.signers = keys.all().stream()
                .map(key -> HEX.formatHex(SigningKey.encoded(key.certificate())))
                .toList();
    }

    /// @param text a file, byte for byte
    public boolean isIn(String text) {
        var digits = text.toUpperCase(Locale.ROOT);
        return signers.stream().anyMatch(digits::contains);
    }
}
