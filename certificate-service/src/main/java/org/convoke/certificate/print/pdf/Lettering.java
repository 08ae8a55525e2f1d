package org.convoke.certificate.print.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.convoke.certificate.print.type.Line;
import org.convoke.certificate.print.type.Run;
import org.convoke.certificate.print.type.Run.Glyph;
import org.convoke.certificate.print.type.Typeface;

/// Sets lines of glyphs in a document's own fonts.
///
/// Where glyphs are not letters one by one, the text itself stands beside them (`ActualText`), so that whoever copies,
/// searches or listens gets the name as it was written. What is read from right to left is said to be
/// (`ReversedChars`).
final class Lettering {

    private static final double EM = 1000;

    private final PDDocument document;
    private final Function<Typeface, TrueTypeFont> files;
    private final Map<Typeface, EmbeddedFont> fonts = new EnumMap<>(Typeface.class);

    Lettering(PDDocument document, Function<Typeface, TrueTypeFont> files) {
        this.document = document;
        this.files = files;
    }

    void set(Line line, double x, double y, double size, Ink ink) throws IOException {
        var left = x;
        for (var run : line.runs()) {
            set(run, left, y, size, ink);
            left += run.width() * size / EM;
        }
    }

    void embed(PDResources resources) throws IOException {
        for (var font : fonts.entrySet()) {
            resources.put(
                    COSName.getPDFName(font.getKey().name()), font.getValue().font());
            font.getValue().embed();
        }
    }

    private void set(Run run, double x, double y, double size, Ink ink) throws IOException {
        var font = font(run.typeface());
        var plain = run.plain();
        for (var glyph : run.glyphs()) {
            plain &= font.use(glyph);
        }
        if (run.rightToLeft()) ink.add("/ReversedChars BMC");
        else if (!plain) ink.add("/Span << /ActualText " + Ink.string(run.text()) + " >> BDC");
        ink.add("BT")
                .add("/" + run.typeface() + " " + Ink.number(size) + " Tf")
                .add("1 0 0 1 " + Ink.number(x) + " " + Ink.number(y) + " Tm");
        show(run, font, size, ink);
        ink.add("ET");
        if (!plain) ink.add("EMC");
    }

    /// Each glyph where it belongs: sideways by kerning, up and down by rising.
    private static void show(Run run, EmbeddedFont font, double size, Ink ink) throws IOException {
        var pen = 0.0;
        var rise = 0.0;
        var glyphs = new StringBuilder();
        for (Glyph glyph : run.glyphs()) {
            if (glyph.y() != rise) {
                ink.add("[" + glyphs + "] TJ").add(Ink.number(glyph.y() * size / EM) + " Ts");
                glyphs.setLength(0);
                rise = glyph.y();
            }
            if (glyph.isInvisible()) {
                ink.add("[" + glyphs + "] TJ").add("3 Tr");
                glyphs.setLength(0);
            }
            if (Math.abs(pen - glyph.x()) >= 0.5) glyphs.append(Ink.number(pen - glyph.x()));
            glyphs.append('<').append(EmbeddedFont.hex(glyph.id())).append('>');
            pen = glyph.x() + font.width(glyph.id());
            if (glyph.isInvisible()) {
                ink.add("[" + glyphs + "] TJ").add("0 Tr");
                glyphs.setLength(0);
            }
        }
        ink.add("[" + glyphs + "] TJ");
        if (rise != 0) ink.add("0 Ts");
    }

    private EmbeddedFont font(Typeface typeface) throws IOException {
        var font = fonts.get(typeface);
        if (font == null) {
            font = new EmbeddedFont(document, files.apply(typeface));
            fonts.put(typeface, font);
        }
        return font;
    }
}
