package org.convoke.certificate.print;

import static org.convoke.certificate.print.pdf.Ink.Color.BLACK;
import static org.convoke.certificate.print.pdf.Ink.Color.BRONZE;
import static org.convoke.certificate.print.pdf.Ink.Color.GOLD;
import static org.convoke.certificate.print.pdf.Ink.Color.GREY;
import static org.convoke.certificate.print.pdf.Ink.Color.NAVY;
import static org.convoke.certificate.print.type.Typeface.SANS;
import static org.convoke.certificate.print.type.Typeface.SERIF;
import static org.convoke.certificate.print.type.Typeface.SERIF_BOLD;
import static org.convoke.certificate.print.type.Typeface.SERIF_ITALIC;

import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.convoke.certificate.print.pdf.Ink;
import org.convoke.certificate.print.pdf.Place;
import org.convoke.certificate.print.pdf.TaggedPage;
import org.convoke.certificate.print.type.Block;
import org.convoke.certificate.print.type.Typeface;

/// The layout of the certificate on A4 across. Lengths are millimetres from the upper left corner.
record CertificatePage(Sheet sheet, String country, String signatory) implements Consumer<TaggedPage> {

    static final PDRectangle PAPER = new PDRectangle((float) points(297), (float) points(210));
    static final String TITLE = "APO certificate of attendance";

    private static final double MIDDLE = 148.5;
    private static final double WIDE = 236;
    private static final double QR = 26;

    @Override
    public void accept(TaggedPage page) {
        page.decorate(Frame::draw);
        centred(page, "P", "ASIAN PRODUCTIVITY ORGANIZATION", SANS, 9.5, 27, 1, BRONZE);
        centred(page, "H1", TITLE, SERIF, 37, 44, 1, NAVY);
        page.decorate(CertificatePage::rule);
        centred(page, "P", "This certifies that", SERIF_ITALIC, 13, 62, 1, GREY);
        var name = 80 + centred(page, "H2", sheet.recipient(), nameFace(), 33, 80, 2, BLACK);
        centred(page, "P", "attended the entire programme of the project", SERIF_ITALIC, 13, name + 14, 1, GREY);
        var facts = name + 25 + centred(page, "P", sheet.title(), SERIF_BOLD, 17.5, name + 25, 3, BLACK) + 11;
        centred(page, "P", sheet.dates(), SERIF, 13, facts, 1, BLACK);
        centred(page, "P", sheet.place(), SERIF, 13, facts + 7, 2, BLACK);
        centred(page, "P", "Project " + sheet.project(), SERIF, 13, facts + 14, 1, BLACK);
        issue(page);
        verification(page);
    }

    private Typeface nameFace() {
        return Typeface.ofName(sheet.recipient(), country, SERIF);
    }

    private void issue(TaggedPage page) {
        page.decorate(ink -> ink.pen(GOLD, points(0.2))
                .moveTo(points(28), up(176))
                .lineTo(points(98), up(176))
                .stroke());
        left(page, signatory, SERIF, 12, 174, BLACK);
        left(page, "Issued on " + sheet.issued(), SERIF, 10.5, 181.5, BLACK);
        left(page, "Signed electronically: open the file to check the signature", SANS, 7, 187, GREY);
    }

    private void verification(TaggedPage page) {
        right(page, "Certificate number", SANS, 7.5, 169, GREY);
        right(page, sheet.number(), SANS, 10, 174, BLACK);
        right(page, "Anybody can verify this certificate at", SANS, 7.5, 181, GREY);
        var address = sheet.verification().toString();
        var block = Block.fit(address, SANS, 7.5, points(110), 1);
        var place = Place.rightAt(points(236));
        page.link(sheet.verification(), "Verify this certificate at " + address, block, place, up(185.5), NAVY);
        var box = new PDRectangle((float) points(243), (float) up(188), (float) points(QR), (float) points(QR));
        page.figure(
                "QR code with the address at which this certificate can be verified",
                box,
                ink -> QrCode.of(address).draw(ink, points(243), up(188), points(QR)));
    }

    /// @return how far below the first line the last one is
    private static double centred(
            TaggedPage page,
            String role,
            String text,
            Typeface typeface,
            double size,
            double y,
            int most,
            Ink.Color color) {
        var block = Block.fit(text, typeface, size, points(WIDE), most);
        page.text(role, block, Place.centredAt(points(MIDDLE)), up(y), color);
        return block.depth() * 25.4 / 72;
    }

    private static void left(TaggedPage page, String text, Typeface typeface, double size, double y, Ink.Color color) {
        page.text("P", Block.fit(text, typeface, size, points(90), 1), Place.leftAt(points(28)), up(y), color);
    }

    private static void right(TaggedPage page, String text, Typeface typeface, double size, double y, Ink.Color color) {
        page.text("P", Block.fit(text, typeface, size, points(110), 1), Place.rightAt(points(236)), up(y), color);
    }

    private static void rule(Ink ink) {
        ink.pen(GOLD, points(0.35))
                .moveTo(points(MIDDLE - 24), up(51))
                .lineTo(points(MIDDLE + 24), up(51))
                .stroke();
    }

    static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    static double up(double fromTop) {
        return points(210 - fromTop);
    }
}
