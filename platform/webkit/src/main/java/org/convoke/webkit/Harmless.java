package org.convoke.webkit;

import java.util.regex.Pattern;

/// Text that no spreadsheet takes for a formula. Whoever writes a nomination writes into somebody else's spreadsheet.
public final class Harmless {
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*");

    private Harmless() {}

    public static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
