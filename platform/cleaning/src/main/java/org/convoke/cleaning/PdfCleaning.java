package org.convoke.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Writes a PDF anew with its pages and nothing else: no form, script, attachment, outline or metadata.
final class PdfCleaning {

    private static final List<COSName> OF_THE_CATALOG = List.of(COSName.TYPE, COSName.PAGES, COSName.LANG);

    private PdfCleaning() {}

    static byte[] clean(byte[] file) throws Unclean {
        try (var document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new Unclean(Verdict.ENCRYPTED);
            }
            if (document.getNumberOfPages() == 0) {
                throw new Unclean(Verdict.BROKEN);
            }
            return rewritten(document);
        } catch (InvalidPasswordException e) {
            throw new Unclean(Verdict.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            throw new Unclean(Verdict.BROKEN);
        }
    }

    private static byte[] rewritten(PDDocument document) throws IOException {
        keepWhatWasFilledIn(document);
        keepOnly(document.getDocumentCatalog().getCOSObject(), OF_THE_CATALOG);
        var trailer = document.getDocument().getTrailer();
        keepOnly(trailer, List.of(COSName.ROOT));
        ActiveContent.removeFrom(trailer);
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    /// The form goes, the text in its fields stays as part of the pages.
    private static void keepWhatWasFilledIn(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            form.flatten();
        }
    }

    private static void keepOnly(COSDictionary dictionary, List<COSName> names) {
        List.copyOf(dictionary.keySet()).stream()
                .filter(name -> !names.contains(name))
                .forEach(dictionary::removeItem);
    }
}
