package org.convoke.certificate.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.convoke.certificate.print.type.Run.Glyph;

/// The glyphs of one font that a document uses, and what letters they stand for.
final class EmbeddedFont {

    private static final int EM = 1000;

    private final PDDocument document;
    private final TrueTypeFont file;
    private final PDType0Font font;
    private final Map<Integer, String> letters = new TreeMap<>();

    EmbeddedFont(PDDocument document, TrueTypeFont file) throws IOException {
        this.document = document;
        this.file = file;
        this.font = PDType0Font.load(document, file, true);
    }

    PDType0Font font() {
        return font;
    }

    /// @return whether the glyph will be read as these letters wherever it stands
    boolean use(Glyph glyph) {
        return letters.computeIfAbsent(glyph.id(), _ -> glyph.letters()).equals(glyph.letters());
    }

    /// In thousandths of the size, as the document's readers will have it.
    double width(int glyph) throws IOException {
        return (double) file.getAdvanceWidth(glyph) * EM / file.getUnitsPerEm();
    }

    /// Embeds what was used. The library only knows what single letters look like, so the way back from glyphs to
    /// letters is written anew.
    void embed() throws IOException {
        font.addGlyphsToSubset(Set.copyOf(letters.keySet()));
        font.subset();
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    private String toUnicode() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        letters.forEach((glyph, text) -> map.append("1 beginbfchar\n<%s> <%s>\nendbfchar\n"
                .formatted(
                        hex(glyph),
                        HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)))));
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    static String hex(int glyph) {
        return HexFormat.of().withUpperCase().toHexDigits((short) glyph);
    }
}
