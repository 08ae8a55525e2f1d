package org.convoke.certificate.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.convoke.testing.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePrinterTest {

    private static final Instant PRINTED_AT = Instant.parse("2016-12-09T15:00:01Z");
    private static final URI ADDRESS =
            URI.create("http://localhost:8080/certificates/verify/16-IN-98-GE-WSP-A-7K3M9QXD");
    private static final String TITLE = "Workshop on Developing the APO Toolkit for Designing and Implementing"
            + " Performance Management Systems in the Public Sector";

    private final CertificatePrinter printer = printer();

    @Rule("R120")
    @Test
    void it_says_who_attended_what_when_and_where() throws IOException {
        try (var pdf = print("Nguyễn Thị Hạnh", TITLE)) {
            assertThat(text(pdf))
                    .contains("APO certificate of attendance")
                    .contains("Nguyễn Thị Hạnh")
                    .contains(TITLE)
                    .contains("16-IN-98-GE-WSP-A")
                    .contains("5–9 December 2016")
                    .contains("Tokyo, Japan")
                    .contains("Issued on 10 December 2016")
                    .contains("16-IN-98-GE-WSP-A-7K3M9QXD")
                    .contains(ADDRESS.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Şükrü Çağlayan İğdırlıoğlu",
                "Trần Đặng Phước Thượng",
                "O'Brien & Söhne <Dr.>",
                "Łukasz Ångström-Żółć",
                "Appuhamilage Don Wijesinghe Wickramasinghe Kumara Ranasinghe"
            })
    void names_of_every_kind_are_printed_letter_by_letter(String name) throws IOException {
        try (var pdf = print(name, TITLE)) {
            assertThat(text(pdf)).contains(name);
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    @Test
    void the_longest_title_stays_on_the_page() throws IOException {
        var title = "Productivity of the public sector ".repeat(9).strip();
        try (var pdf = print("Nguyễn Thị Hạnh", title)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(text(pdf)).contains(title);
        }
    }

    @Test
    void its_square_leads_to_the_verification() throws IOException, ReaderException {
        try (var pdf = print("Nguyễn Thị Hạnh", TITLE)) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            var width = image.getWidth();
            var pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
            var bitmap =
                    new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, image.getHeight(), pixels)));

            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS.toString());
        }
    }

    @Test
    void it_is_made_to_last_and_to_be_read_aloud() throws IOException {
        try (var pdf = print("Nguyễn Thị Hạnh", TITLE)) {
            var catalog = pdf.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(metadata).contains("pdfaid:part", "pdfuaid:part");
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font)).matches(PDFont::isEmbedded);
            }
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(PRINTED_AT);
        }
    }

    @Test
    void printed_twice_it_is_the_same_to_the_last_byte() {
        assertThat(printer.print(sheet("Hạnh", TITLE), PRINTED_AT))
                .isEqualTo(printer.print(sheet("Hạnh", TITLE), PRINTED_AT));
    }

    private PDDocument print(String recipient, String title) throws IOException {
        return Loader.loadPDF(printer.print(sheet(recipient, title), PRINTED_AT));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
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

    /// The template as the service renders it, without starting the service.
    private static CertificatePrinter printer() {
        var engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        try (InputStream page = CertificatePrinter.class.getResourceAsStream("/templates/print/certificate.html")) {
            var content = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            return new CertificatePrinter(engine.parse(content, Variant.forContentType("text/html")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
