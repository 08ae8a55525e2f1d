package org.convoke.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.logging.Level;

/// Prints a page as PDF/A-3a and PDF/UA-1: fonts embedded, tagged for screen readers, readable in fifty years.
/// The Liberation fonts, `Serif` and `Sans`, carry every Latin letter, Vietnamese and Turkish included.
public final class Paper {

    static {
        System.setProperty("java.awt.headless", "true"); // a server has no screen
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING)); // tells every step
    }

    private Paper() {}

    /// @param page well-formed XHTML that needs nothing from elsewhere
    /// @param identity of the document, as in its number
    public static byte[] print(String page, Instant printedAt, String identity) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new DatedDocument(printedAt, identity)) {
            renderer(page).usePDDocument(document).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder renderer(String page) {
        var renderer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Convoke");
        renderer.withHtmlContent(page, null);
        renderer.useFont(() -> font("Serif-Regular"), "Serif", 400, FontStyle.NORMAL, true);
        renderer.useFont(() -> font("Serif-Italic"), "Serif", 400, FontStyle.ITALIC, true);
        renderer.useFont(() -> font("Serif-Bold"), "Serif", 700, FontStyle.NORMAL, true);
        renderer.useFont(() -> font("Sans-Regular"), "Sans", 400, FontStyle.NORMAL, true);
        return renderer;
    }

    private static InputStream font(String name) {
        return Paper.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf");
    }
}
