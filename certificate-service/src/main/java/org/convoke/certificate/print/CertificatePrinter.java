package org.convoke.certificate.print;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.convoke.printing.Paper;

/// Puts a certificate on paper.
@ApplicationScoped
public class CertificatePrinter {

    private final Template page;

    CertificatePrinter(@Location("print/certificate.html") Template page) {
        this.page = page;
    }

    public byte[] print(Sheet sheet, Instant printedAt) {
        var html = page.data("sheet", sheet)
                .data("qr", QrCode.dataUri(sheet.verification().toString()))
                .render();
        return Paper.print(html, printedAt, sheet.number());
    }
}
