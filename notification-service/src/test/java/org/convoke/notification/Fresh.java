package org.convoke.notification;

import java.util.UUID;

/// Names that no other test uses: runs share one mail server.
public final class Fresh {

    private Fresh() {}

    public static String domain() {
        return "d" + UUID.randomUUID().toString().substring(0, 13) + ".example";
    }

    /// A project code (R001).
    public static String code() {
        var bits = UUID.randomUUID().getLeastSignificantBits() & Long.MAX_VALUE;
        return "%02d-%s-%02d-%s-%s-A"
                .formatted(
                        bits % 100, letters(bits, 2), bits / 100 % 100, letters(bits >> 12, 2), letters(bits >> 24, 3));
    }

    private static String letters(long bits, int number) {
        var letters = new StringBuilder();
        for (int place = 0; place < number; place++) {
            letters.append((char) ('A' + (bits >> (5 * place)) % 26));
        }
        return letters.toString();
    }
}
