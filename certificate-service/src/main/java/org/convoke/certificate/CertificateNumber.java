package org.convoke.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The project code and eight random characters, so that nobody can count through other people's certificates.
///
/// The characters are Crockford's: no I, L, O or U, which people misread.
public record CertificateNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("([0-9A-Z-]{1,40})-([0-9A-Z]{8})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static CertificateNumber random(String project) {
        var tail = RANDOM.ints(8, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
        return new CertificateNumber(project + "-" + tail);
    }

    /// Reads what somebody typed off a print: small letters, O for 0, I or L for 1.
    ///
    /// @return empty when it cannot be a certificate number
    public static Optional<CertificateNumber> typed(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        var tail = form.group(2).replace('O', '0').replace('I', '1').replace('L', '1');
        return Optional.of(new CertificateNumber(form.group(1) + "-" + tail));
    }
}
