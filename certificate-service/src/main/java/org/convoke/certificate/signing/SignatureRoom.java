package org.convoke.certificate.signing;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/// How many bytes a signature takes. It is the same for all signatures of one key, and known after the first; with a
/// timestamp it is the same as long as the authority's answers have one length.
final class SignatureRoom {

    /// For any signature, with or without a timestamp.
    static final int PLENTY = 24_576;

    private static final Pattern CONTENTS = Pattern.compile("/Contents <([0-9A-Fa-f]{2000,})>");

    private final ConcurrentHashMap<String, Integer> known = new ConcurrentHashMap<>();

    /// @param trial signs with the room it is given
    int of(SigningKey key, IntFunction<byte[]> trial) {
        return known.computeIfAbsent(key.id(), _ -> length(trial.apply(PLENTY)));
    }

    /// A DER structure says its own length in its third and fourth byte.
    private static int length(byte[] signed) {
        var contents = CONTENTS.matcher(new String(signed, StandardCharsets.ISO_8859_1));
        if (!contents.find() || !contents.group(1).startsWith("3082")) {
            throw new IllegalStateException("the signature is not where it is looked for");
        }
        return 4 + Integer.parseInt(contents.group(1).substring(4, 8), 16);
    }
}
