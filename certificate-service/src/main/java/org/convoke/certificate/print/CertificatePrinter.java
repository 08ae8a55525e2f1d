package org.convoke.certificate.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.logging.Level;

/// Prints a certificate as PDF/A-3a and PDF/UA-1: fonts embedded, tagged for screen readers, readable in fifty years.
/// The Liberation fonts carry every Latin letter, Vietnamese and Turkish included.
@ApplicationScoped
public class CertificatePrinter {

    static {
        System.setProperty("java.awt.headless", "true"); // a server has no screen
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING)); // tells every step
    }

    private final Template page;

    CertificatePrinter(@Location("print/certificate.html") Template page) {
        this.page = page;
    }

    public byte[] print(Sheet sheet, Instant printedAt) {
        var html = page.data("sheet", sheet)
                .data("qr", QrCode.dataUri(sheet.verification().toString()))
                .render();
        var pdf = new ByteArrayOutputStream();
        try (var document = new DatedDocument(printedAt, sheet.number())) {
            renderer(html).usePDDocument(document).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder renderer(String html) {
        var renderer = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Convoke");
        renderer.withHtmlContent(html, null);
        renderer.useFont(() -> font("Serif-Regular"), "Serif", 400, FontStyle.NORMAL, true);
        renderer.useFont(() -> font("Serif-Italic"), "Serif", 400, FontStyle.ITALIC, true);
        renderer.useFont(() -> font("Serif-Bold"), "Serif", 700, FontStyle.NORMAL, true);
        renderer.useFont(() -> font("Sans-Regular"), "Sans", 400, FontStyle.NORMAL, true);
        return renderer;
    }

    private static InputStream font(String name) {
        return CertificatePrinter.class.getResourceAsStream("/liberation/Liberation" + name + ".ttf");
    }
}
