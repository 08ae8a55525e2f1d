package org.convoke.nomination.bulk.export;

import java.util.regex.Pattern;

/// Text that no spreadsheet takes for a formula. Whoever writes a nomination writes into the Secretariat's spreadsheet.
final class Harmless {
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*");

    private Harmless() {}

    static String of(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
