package org.convoke.certificate.print.type;

import java.util.ArrayList;
import java.util.List;

/// A piece of text that one typeface has.
record Piece(String text, Typeface typeface) {

    static List<Piece> split(String text, Typeface preferred) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        Typeface current = null;
        for (int i = 0; i < text.length(); ) {
            var letter = text.codePointAt(i);
            var next = next(letter, current, preferred);
            if (current != null && next != current) {
                pieces.add(new Piece(text.substring(start, i), current));
                start = i;
            }
            current = next;
            i += Character.charCount(letter);
        }
        if (current != null) {
            pieces.add(new Piece(text.substring(start), current));
        }
        return pieces;
    }

    /// Marks and joiners stay with the letter before them, or the font could not join them.
    private static Typeface next(int letter, Typeface current, Typeface preferred) {
        var follows = switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
            default -> false;
        };
        if (current != null && follows && (Character.getType(letter) == Character.FORMAT || current.has(letter))) {
            return current;
        }
        return preferred.orOneWith(letter);
    }
}
