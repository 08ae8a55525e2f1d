package org.convoke.certificate.print.type;

import java.util.List;

/// Glyphs of one typeface, from left to right, for a piece of text. Lengths are thousandths of the size.
///
/// @param text in the order it is read
/// @param plain whether every glyph is one letter in reading order
public record Run(Typeface typeface, String text, List<Glyph> glyphs, float width, boolean rightToLeft, boolean plain) {

    /// @param letters what it stands for, as well as one glyph can tell
    public record Glyph(int id, float x, float y, String letters) {

        /// Joiners tell other letters how to stand together and have no shape themselves.
        public boolean isInvisible() {
            return letters.codePoints().allMatch(letter -> Character.getType(letter) == Character.FORMAT);
        }
    }
}
