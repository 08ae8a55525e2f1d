package org.convoke.certificate.print.type;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import org.convoke.certificate.print.type.Run.Glyph;

/// Letters become glyphs as their script demands: joined, stacked, reordered. The JDK's HarfBuzz knows how.
final class Shaper {

    /// What the JDK answers for letters without a shape of their own, such as joiners.
    private static final int INVISIBLE = 0xFFFE;

    private Shaper() {}

    static Run shape(Piece piece, boolean rightToLeft) {
        var letters = piece.text().toCharArray();
        var direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        var vector = piece.typeface().font().layoutGlyphVector(Line.EXACT, letters, 0, letters.length, direction);
        var clusters = new Clusters(piece.text(), vector, rightToLeft);
        var glyphs = new ArrayList<Glyph>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) < INVISIBLE) {
                glyphs.add(glyph(vector, i, clusters.letters(i)));
            }
        }
        var width = (float) vector.getGlyphPosition(vector.getNumGlyphs()).getX();
        var plain = !rightToLeft && isPlain(piece.text(), glyphs);
        return new Run(piece.typeface(), piece.text(), glyphs, width, rightToLeft, plain);
    }

    private static Glyph glyph(GlyphVector vector, int index, String letters) {
        var position = vector.getGlyphPosition(index);
        return new Glyph(vector.getGlyphCode(index), (float) position.getX(), (float) -position.getY(), letters);
    }

    private static boolean isPlain(String text, List<Glyph> glyphs) {
        var letters = new StringBuilder();
        glyphs.forEach(glyph -> letters.append(glyph.letters()));
        return letters.toString().equals(text)
                && text.codePoints().noneMatch(letter -> Character.getType(letter) == Character.NON_SPACING_MARK)
                && glyphs.stream()
                        .allMatch(glyph -> glyph.letters()
                                        .codePointCount(0, glyph.letters().length())
                                == 1);
    }
}
