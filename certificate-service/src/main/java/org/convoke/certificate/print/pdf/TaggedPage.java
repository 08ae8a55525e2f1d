package org.convoke.certificate.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.convoke.certificate.print.type.Block;
import org.convoke.certificate.print.type.Typeface;

/// A document of one page, written from its first part to its last.
public final class TaggedPage implements AutoCloseable {

    private static final double EM = 1000;

    private final PDDocument document = new PDDocument();
    private final PDPage page;
    private final Ink ink = new Ink();
    private final Tags tags;
    private final Lettering lettering;

    TaggedPage(Function<Typeface, TrueTypeFont> files, PDRectangle paper) {
        page = new PDPage(paper);
        document.addPage(page);
        tags = new Tags(page);
        lettering = new Lettering(document, files);
    }

    /// @param draw one page's content
    /// @throws org.convoke.certificate.print.type.UnprintableText if no font has one of its letters
    public static byte[] print(FontFiles fonts, PDRectangle paper, About about, Consumer<TaggedPage> draw) {
        return fonts.lend(files -> {
            try (var page = new TaggedPage(files, paper)) {
                draw.accept(page);
                return page.save(about);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Decoration, of which nobody has to be told.
    public void decorate(Consumer<Ink> draw) {
        ink.add("/Artifact BMC");
        draw.accept(ink);
        ink.add("EMC");
    }

    /// @param role of the standard structure types, as in `H1` or `P`
    /// @param baseline of the first line
    public void text(String role, Block block, Place place, double baseline, Ink.Color color) {
        write(tags.element(role), block, place, baseline, color);
    }

    /// @param words for those who cannot see where it leads
    public void link(URI target, String words, Block block, Place place, double baseline, Ink.Color color) {
        var element = tags.element("Link", tags.element("P"));
        write(element, block, place, baseline, color);
        var action = new PDActionURI();
        action.setURI(target.toString());
        var link = new PDAnnotationLink();
        link.setAction(action);
        link.setContents(words);
        link.setPrinted(true);
        link.setRectangle(place.box(block, baseline));
        link.setPage(page);
        link.getCOSObject().setItem(COSName.BORDER, noBorder());
        tags.refer(element, link);
        try {
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param words for those who cannot see it
    public void figure(String words, PDRectangle box, Consumer<Ink> draw) {
        mark("Figure", tags.figure(words, box));
        draw.accept(ink);
        ink.add("EMC");
    }

    private void write(PDStructureElement element, Block block, Place place, double baseline, Ink.Color color) {
        mark(element.getStructureType(), element);
        if (!block.isPlain()) element.setActualText(block.text());
        ink.fill(color);
        var y = baseline;
        try {
            for (var line : block.lines()) {
                lettering.set(line, place.left(line.width() * block.size() / EM), y, block.size(), ink);
                y -= block.leading();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ink.add("EMC");
    }

    private void mark(String role, PDStructureElement element) {
        ink.add("/" + role + " << /MCID " + tags.begin(element) + " >> BDC");
    }

    private byte[] save(About about) throws IOException {
        var resources = new PDResources();
        lettering.embed(resources);
        page.setResources(resources);
        var content = new PDStream(document);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(ink.bytes());
        }
        page.setContents(content);
        tags.write(document.getDocumentCatalog());
        about.write(document);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    private static COSArray noBorder() {
        return COSArray.ofCOSIntegers(List.of(0, 0, 0));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
