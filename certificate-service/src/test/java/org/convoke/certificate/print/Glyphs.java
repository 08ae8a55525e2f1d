package org.convoke.certificate.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The glyphs on a page by their numbers in the font; 0 is the empty box.
final class Glyphs extends PDFTextStripper {

    private final List<Integer> numbers = new ArrayList<>();

    private Glyphs() {}

    static List<Integer> of(PDDocument document) throws IOException {
        var glyphs = new Glyphs();
        glyphs.getText(document);
        return glyphs.numbers;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        for (var code : position.getCharacterCodes()) {
            numbers.add(code);
        }
    }
}
