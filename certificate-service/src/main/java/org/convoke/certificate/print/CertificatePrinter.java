package org.convoke.certificate.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.convoke.certificate.print.pdf.About;
import org.convoke.certificate.print.pdf.FontFiles;
import org.convoke.certificate.print.pdf.TaggedPage;
import org.convoke.certificate.signing.PdfSigner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts a certificate on paper and signs it. Both together take some 30 ms and 1 MB, whatever the name's script; a
/// script
/// that comes first after the start costs a second and its font once.
@ApplicationScoped
public class CertificatePrinter {

    private final String signatory;
    private final PdfSigner signer;
    private final FontFiles fonts = new FontFiles();

    CertificatePrinter(@ConfigProperty(name = "convoke.certificate.signatory") String signatory, PdfSigner signer) {
        this.signatory = signatory;
        this.signer = signer;
    }

    /// The file that is handed out. Printed again it has the same bytes, unless key or layout changed meanwhile.
    ///
    /// @param country of the recipient, which says how letters common to several countries are written there
    public byte[] print(Sheet sheet, String country, Instant issuedAt) {
        return signer.sign(page(sheet, country, issuedAt), issuedAt);
    }

    byte[] page(Sheet sheet, String country, Instant printedAt) {
        var subject = "%s, %s, %s".formatted(sheet.recipient(), sheet.project(), sheet.title());
        var about = new About(
                CertificatePage.TITLE + " " + sheet.number(), subject, "APO Secretariat", sheet.number(), printedAt);
        return TaggedPage.print(fonts, CertificatePage.PAPER, about, new CertificatePage(sheet, country, signatory));
    }
}
