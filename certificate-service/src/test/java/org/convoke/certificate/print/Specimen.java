package org.convoke.certificate.print;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.convoke.certificate.signing.LocalSigner;

/// Certificates as the service makes them, without a service around it.
public final class Specimen {

    static final Instant PRINTED_AT = Instant.parse("2016-12-09T15:00:01Z");
    static final URI ADDRESS = URI.create("http://localhost:8080/certificates/verify/16-IN-98-GE-WSP-A-7K3M9QXD");
    static final String TITLE = "Workshop on Developing the APO Toolkit for Designing and Implementing"
            + " Performance Management Systems in the Public Sector";

    private static final CertificatePrinter PRINTER =
            new CertificatePrinter("APO Secretariat, for the Secretary-General", LocalSigner.signer());

    private Specimen() {}

    public static byte[] signed(String recipient) {
        return signed(recipient, TITLE);
    }

    static byte[] signed(Name name) {
        return PRINTER.print(sheet(name.text, TITLE), name.country, PRINTED_AT);
    }

    public static byte[] unsigned(String recipient) {
        return PRINTER.page(sheet(recipient, TITLE), "VN", PRINTED_AT);
    }

    static byte[] signed(String recipient, String title) {
        return PRINTER.print(sheet(recipient, title), "VN", PRINTED_AT);
    }

    private static Sheet sheet(String recipient, String title) {
        return new Sheet(
                "16-IN-98-GE-WSP-A-7K3M9QXD",
                recipient,
                "16-IN-98-GE-WSP-A",
                title,
                LocalDate.of(2016, 12, 5),
                LocalDate.of(2016, 12, 9),
                "Tokyo, Japan",
                LocalDate.of(2016, 12, 10),
                ADDRESS);
    }
}
