package org.convoke.certificate.print.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// What is drawn on a page, as PDF operators. Lengths are points from the lower left corner.
public final class Ink {

    private final StringBuilder operators = new StringBuilder();

    public enum Color {
        NAVY("0.122 0.247 0.400"),
        BLACK("0.110 0.169 0.247"),
        GREY("0.290 0.353 0.431"),
        GOLD("0.690 0.553 0.243"),
        BRONZE("0.541 0.427 0.173"),
        PALE("0.957 0.933 0.875");

        private final String rgb;

        Color(String rgb) {
            this.rgb = rgb;
        }
    }

    public Ink fill(Color color) {
        return add(color.rgb + " rg");
    }

    public Ink pen(Color color, double width) {
        return add(color.rgb + " RG").add(number(width) + " w");
    }

    public Ink rectangle(double x, double y, double width, double height) {
        return add(numbers(x, y, width, height) + "re");
    }

    public Ink moveTo(double x, double y) {
        return add(number(x) + " " + number(y) + " m");
    }

    public Ink curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        return add(numbers(x1, y1, x2, y2, x, y) + "c");
    }

    public Ink lineTo(double x, double y) {
        return add(number(x) + " " + number(y) + " l");
    }

    public Ink closeAndStroke() {
        return add("s");
    }

    public Ink stroke() {
        return add("S");
    }

    public Ink paint() {
        return add("f");
    }

    Ink add(String operator) {
        operators.append(operator).append('\n');
        return this;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String numbers(double... values) {
        var text = new StringBuilder();
        for (var value : values) {
            text.append(number(value)).append(' ');
        }
        return text.toString();
    }

    /// To the hundredth, which is finer than any printer; formatted by hand, since a page has thousands.
    static String number(double value) {
        var hundredths = Math.round(value * 100);
        var whole = Math.abs(hundredths / 100);
        var part = Math.abs(hundredths % 100);
        var sign = hundredths < 0 ? "-" : "";
        if (part == 0) return sign + whole;
        return sign + whole + (part < 10 ? ".0" : ".") + (part % 10 == 0 ? part / 10 : part);
    }

    /// A text string as PDF writes it in any script.
    static String string(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
