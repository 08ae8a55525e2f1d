package org.convoke.certificate.print.type;

import java.util.ArrayList;
import java.util.List;

/// Text on as many lines as it needs, set as large as fits.
///
/// @param size in points
public record Block(String text, List<Line> lines, double size) {

    private static final double SMALLER = 0.94;
    private static final double LEADING = 1.28;

    /// @param width in points
    /// @param most the most lines it may take
    public static Block fit(String text, Typeface typeface, double size, double width, int most) {
        var block = new Block(text, broken(text, typeface, width / size * Typeface.EM), size);
        var fits = block.lines.size() <= most && block.width() <= width;
        return fits ? block : fit(text, typeface, size * SMALLER, width, most);
    }

    /// Whether glyphs alone tell what is written.
    public boolean isPlain() {
        return lines.stream().flatMap(line -> line.runs().stream()).allMatch(Run::plain);
    }

    /// From the first baseline to the last, in points.
    public double depth() {
        return (lines.size() - 1) * leading();
    }

    /// From one baseline to the next, in points.
    public double leading() {
        return size * LEADING;
    }

    public double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0) * size / Typeface.EM;
    }

    /// Breaks after spaces only.
    private static List<Line> broken(String text, Typeface typeface, double width) {
        var lines = new ArrayList<Line>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Line.of(longer, typeface).width() > width) {
                lines.add(Line.of(line + " ", typeface));
                longer = word;
            }
            line = longer;
        }
        lines.add(Line.of(line, typeface));
        return lines;
    }
}
