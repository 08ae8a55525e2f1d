package org.convoke.certificate.print.type;

import java.awt.font.FontRenderContext;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A line of text as glyphs, in the order in which they stand from left to right.
public record Line(List<Run> runs) {

    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// @throws UnprintableText if no font has one of its letters
    public static Line of(String text, Typeface typeface) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var bidi = new Bidi(composed, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var count = bidi.getRunCount();
        var levels = new byte[count];
        var order = new Object[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] =
                    pieces(composed.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), typeface, levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        return new Line(IntStream.range(0, count)
                .mapToObj(i -> (List<?>) order[i])
                .flatMap(List::stream)
                .map(Run.class::cast)
                .toList());
    }

    /// In thousandths of the size.
    public double width() {
        return runs.stream().mapToDouble(Run::width).sum();
    }

    private static List<Run> pieces(String text, Typeface typeface, boolean rightToLeft) {
        var runs = new ArrayList<Run>();
        for (var piece : Piece.split(text, typeface)) {
            runs.add(Shaper.shape(piece, rightToLeft));
        }
        return rightToLeft ? runs.reversed() : runs;
    }
}
