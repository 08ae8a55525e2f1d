package org.convoke.certificate.bundle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of a table for a spreadsheet (RFC 4180), in which no text is taken for a formula: names come from strangers.
public final class Csv {

    /// Lets spreadsheets know that it is UTF-8.
    public static final String START = "\uFEFF";

    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*");

    private Csv() {}

    public static String line(List<?> values) {
        return values.stream().map(Object::toString).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return harmless.matches("(?s).*[,\"\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
