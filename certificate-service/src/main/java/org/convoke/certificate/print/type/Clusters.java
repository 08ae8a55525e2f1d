package org.convoke.certificate.print.type;

import java.awt.font.GlyphVector;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Which letters became which glyphs. Several letters can become several glyphs together: a cluster.
final class Clusters {

    private final String text;
    private final GlyphVector vector;
    /// The glyphs of each cluster in reading order, by the place of its first letter.
    private final TreeMap<Integer, List<Integer>> glyphs = new TreeMap<>();

    Clusters(String text, GlyphVector vector, boolean rightToLeft) {
        this.text = text;
        this.vector = vector;
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            var index = rightToLeft ? vector.getNumGlyphs() - 1 - i : i;
            glyphs.merge(vector.getGlyphCharIndex(index), List.of(index), Clusters::both);
        }
    }

    /// A letter for each glyph of the cluster; the last has those that remain, or the last letter once more.
    String letters(int index) {
        var start = vector.getGlyphCharIndex(index);
        var end = glyphs.higherKey(start);
        var letters = text.substring(start, end == null ? text.length() : end)
                .codePoints()
                .toArray();
        var own = glyphs.get(start);
        var first = Math.min(own.indexOf(index), letters.length - 1);
        var isLast = own.getLast() == index;
        return new String(letters, first, isLast ? letters.length - first : 1);
    }

    private static List<Integer> both(List<Integer> some, List<Integer> more) {
        return IntStream.concat(
                        some.stream().mapToInt(Integer::intValue), more.stream().mapToInt(Integer::intValue))
                .boxed()
                .toList();
    }
}
